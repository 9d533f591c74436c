import { poundsTogether } from "@panboard/shared";
import { momentInWords } from "../../kit/words/moment";
import { SummaryList } from "../../ui/summary-list";
import type { ReservePartsFragment } from "./generated/reserves";

/** What is known of a named reserve, and who said so last. */
export function ReserveFacts({ reserve }: { readonly reserve: ReservePartsFragment }) {
  const { purpose, holds, changedBy, changedAt } = reserve;
  return (
    <SummaryList
      rows={[
        { key: "For", value: purpose ?? "Not said" },
        { key: "Holds", value: poundsTogether([holds])(holds) },
        { key: "Last changed", value: `${changedBy}, ${momentInWords(changedAt)}` },
      ]}
    />
  );
}
