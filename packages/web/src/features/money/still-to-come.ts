import { contributionStatusWords } from "@panboard/shared";
import { listNames } from "../../kit/words/running-text";
import { lowerFirst } from "../../ui/lower-first";
import type { YearMoney } from "./use-year";
import { countOf, type Pounds } from "./year-words";

/** What of a year's contributions has not come in, by how it stands: "2 contributions agreed (£4,000)"; or that all has. */
export function stillToCome({ contributions: { byStatus } }: Pick<YearMoney, "contributions">, pounds: Pounds): string {
  const open = byStatus.filter(({ status }) => status !== "RECEIVED");
  if (byStatus.length === 0) return "No contribution is entered";
  if (open.length === 0) return "Nothing: all contributions are received";
  const parts = open.map(({ status, amount, lines }) => {
    const much = amount === null ? "no amount stated" : pounds(amount);
    return `${countOf(lines, "contribution")} ${lowerFirst(contributionStatusWords[status])} (${much})`;
  });
  return listNames(parts);
}
