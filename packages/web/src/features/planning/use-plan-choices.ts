import { useApiQuery } from "../../kit/api/api";
import { useBody } from "../../kit/page/page-context";
import { todayInLondon } from "../../kit/words/moment";
import { PlanChoicesDocument, type PlanChoicesQuery } from "./generated/planning";

/** What can be chosen of the page's body: its groups that have not ended. */
export function usePlanChoices() {
  const body = useBody();
  return useApiQuery("PlanChoices", PlanChoicesDocument, { body: body.id }, { select: choicesOf });
}

function choicesOf({ node }: PlanChoicesQuery) {
  const groups = (node && "groups" in node ? node.groups?.nodes : undefined) ?? [];
  return groups
    .filter(({ until }) => until === null || until >= todayInLondon())
    .map(({ id, name }) => ({ value: id, text: name }));
}
