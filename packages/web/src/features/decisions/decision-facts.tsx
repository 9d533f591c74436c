import { confidentialityWords } from "@panboard/shared";
import { useBody } from "../../kit/page/page-context";
import { bodyNoun } from "../../kit/words/body-noun";
import { momentInWords } from "../../kit/words/moment";
import { SummaryList, type SummaryListRow } from "../../ui/summary-list";
import { Tag } from "../../ui/tag";
import { itemInWords } from "../actions";
import { countInWords } from "./decision-words";
import type { DecisionPartsFragment } from "./generated/decisions";

export interface DecisionFactsProps {
  readonly decision: DecisionPartsFragment;
  /** Whether it says who reads it: to those who record others. */
  readonly hasReaders?: boolean | undefined;
}

/** What was decided, under which item and by which quorum, how the votes fell, and who dissented why. */
export function DecisionFacts({ decision, hasReaders = false }: DecisionFactsProps) {
  const body = useBody();
  const { text, item, decidedBy, quorate, quorum, confidentiality, votes, changedBy, changedAt } = decision;
  const dissent = votes.filter(({ choice }) => choice === "AGAINST");
  const optional = (isThere: boolean, row: SummaryListRow) => (isThere ? [row] : []);
  const quorumWords = quorum ?? "Not known";
  return (
    <SummaryList
      rows={[
        {
          key: "Decision",
          value: (
            <>
              {text} {confidentiality === "RESTRICTED" ? <Tag>Restricted</Tag> : null}
            </>
          ),
        },
        { key: "Item", value: item === null ? "Under no item" : itemInWords(item) },
        { key: "Decided by", value: decidedBy ?? "The meeting as a whole" },
        { key: "Quorum", value: quorate === false ? <strong>{quorumWords}</strong> : quorumWords },
        { key: "Votes", value: countInWords(decision) },
        ...optional(dissent.length > 0, {
          key: "Dissent",
          value: (
            <ul className="govuk-list">
              {dissent.map(({ id, seat, reason }) => (
                <li key={id}>
                  {seat?.post ?? "A seat"}: {reason ?? "no reason recorded"}
                </li>
              ))}
            </ul>
          ),
        }),
        ...optional(hasReaders, { key: "Who reads it", value: confidentialityWords(confidentiality, bodyNoun(body)) }),
        { key: "Last changed", value: `${changedBy}, ${momentInWords(changedAt)}` },
      ]}
    />
  );
}
