import { confidentialityWords } from "@panboard/shared";
import type { ReactNode } from "react";
import type { Body, Region } from "../../kit/viewer/viewer";
import { bodyNoun } from "../../kit/words/body-noun";
import { momentInWords } from "../../kit/words/moment";
import { SummaryList, type SummaryListRow } from "../../ui/summary-list";
import { Doers, Due, RestrictedTag, Status } from "./action-cells";
import { isClosed, itemInWords } from "./action-words";
import type { ActionPartsFragment } from "./generated/actions";

export interface ActionFactsProps {
  readonly action: ActionPartsFragment;
  /** The region whose register has the agency. */
  readonly region: Region;
  /** The meeting that raised it. */
  readonly from: ReactNode;
  /** The body whose action it is, where it says who reads it: to those who may raise others. */
  readonly readersOf?: Body | undefined;
}

/** What is known of an action, and who said so last. */
export function ActionFacts({ action, region, from, readersOf }: ActionFactsProps) {
  const { text, item, status, outcome, confidentiality, changedBy, changedAt } = action;
  const optional = (isThere: boolean, row: SummaryListRow) => (isThere ? [row] : []);
  return (
    <SummaryList
      rows={[
        {
          key: "Action",
          value: (
            <>
              {text} <RestrictedTag confidentiality={confidentiality} />
            </>
          ),
        },
        { key: "Owner", value: <Doers action={action} region={region} /> },
        { key: "Due", value: <Due {...action} /> },
        { key: "Status", value: <Status {...action} /> },
        ...optional(isClosed(status), { key: "Outcome", value: outcome ?? "Not stated" }),
        { key: "Raised", value: from },
        ...optional(item !== null, { key: "Item", value: item === null ? "" : itemInWords(item) }),
        ...(readersOf ? [{ key: "Who reads it", value: readersInWords(action, readersOf) }] : []),
        { key: "Last changed", value: `${changedBy}, ${momentInWords(changedAt)}` },
      ]}
    />
  );
}

function readersInWords({ confidentiality, agency }: ActionPartsFragment, body: Body): string {
  const words = confidentialityWords(confidentiality, bodyNoun(body));
  return agency ? `${words}; and ${agency.name}` : words;
}
