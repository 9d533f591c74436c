import { rolesWith } from "@panboard/shared";
import { useSearchParams } from "react-router";
import { readYear } from "../../kit/list/year-filter";
import { useBody, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { rolesInWords } from "../../kit/words/role-words";
import { isNoneOpen, useMoneyYears, yearToAddTo } from "../money";

/** Who keeps a body's money, in words. */
export const keepers = rolesInWords(rolesWith("money:write"));

/** What a list of lines needs to know of the years: which the address names, and to which something can be added. */
export function useSpendingList() {
  const [body, viewer] = [useBody(), useViewer()];
  const [search] = useSearchParams();
  const mayWrite = mayOnBody(viewer, body, "money:write");
  const named = search.get("year");
  const year = named === null ? undefined : readYear(named);
  const { data: years } = useMoneyYears();
  const addTo = mayWrite ? yearToAddTo(years ?? [], year) : undefined;
  const isClosed = years?.some((one) => one.year === year && one.status === "CLOSED");
  return { years, named, mayWrite, addTo, hasActions: mayWrite && !isClosed, isNoneOpen: years && isNoneOpen(years) };
}
