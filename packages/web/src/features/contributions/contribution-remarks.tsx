import { dateInWords } from "@panboard/shared";
import { Table } from "../../ui/table";
import type { ContributionRemarkPartsFragment } from "./generated/contributions";

type Remark = ContributionRemarkPartsFragment;

export interface ContributionRemarksProps {
  readonly remarks: readonly Remark[];
  /** Where a remark is added; nobody else than those who may is led there. */
  readonly addHref: string | undefined;
  /** Where a remark is removed, if the viewer may. */
  readonly removeHref?: ((remark: Remark) => string | undefined) | undefined;
}

const labels = ["Day", "By", "Remark"] as const;
const actionsLabel = "What you can do";

/** What the board and the agency that pays have to say about a contribution, the latest first. */
export function ContributionRemarks({ remarks, addHref, removeHref }: ContributionRemarksProps) {
  const hasActions = remarks.some((remark) => removeHref?.(remark) !== undefined);
  const columns = hasActions ? [...labels, actionsLabel] : labels;
  return (
    <section>
      <h2 className="govuk-heading-m app-after">Remarks</h2>
      {remarks.length === 0 ? (
        <p>Nobody has remarked on it.</p>
      ) : (
        <Table
          caption={<span className="govuk-visually-hidden">Remarks on it</span>}
          head={columns.map((label) => ({ key: label, content: label, isScreenOnly: label === actionsLabel }))}
          blockLabels={["", ...columns.slice(1)]}
          firstCellIsHeader
          rows={remarks.map((remark) => ({
            key: remark.id,
            cells: [
              dateInWords(remark.on),
              remark.changedBy,
              remark.text,
              ...(hasActions ? [<RemoveLink key="remove" remark={remark} href={removeHref?.(remark)} />] : []),
            ],
          }))}
        />
      )}
      {addHref === undefined ? null : (
        <p className="app-screen-only">
          <a href={addHref}>Add a remark</a>
        </p>
      )}
    </section>
  );
}

function RemoveLink({ remark, href }: { readonly remark: Remark; readonly href: string | undefined }) {
  if (href === undefined) return "Ask the board";
  return (
    <a href={href}>
      Remove <span className="govuk-visually-hidden">the remark of {dateInWords(remark.on)}</span>
    </a>
  );
}
