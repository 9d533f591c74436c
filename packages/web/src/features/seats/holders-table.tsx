import { dateInWords } from "@panboard/shared";
import type { Body } from "../../kit/viewer/viewer";
import { LastDay } from "../../kit/words/last-day";
import { Table } from "../../ui/table";
import { type HolderAction, holderHref } from "./addresses";
import type { HolderPartsFragment } from "./generated/seats";
import { PersonLink } from "./seat-cells";
import { nameInWords } from "./seat-words";

export interface HoldersTableProps {
  readonly body: Body;
  readonly seatId: string;
  readonly holders: readonly HolderPartsFragment[];
  /** Whether the viewer may change them. */
  readonly isKept: boolean;
}

const labels = ["Name", "Place", "From", "Until", "Appointed by", "Declaration"] as const;
/** What can be done, in a word, and what is said besides to those who hear the link alone. */
const actions: readonly (readonly [HolderAction, string, string])[] = [
  ["change", "Change", "the days of"],
  ["declare", "Record the declaration", "of"],
  ["end", "End", "the time of"],
  ["remove", "Remove", "the time of"],
];

/** Everybody who held a seat or stood in, the latest first. */
export function HoldersTable({ body, seatId, holders, isKept }: HoldersTableProps) {
  if (holders.length === 0) return <p>Nobody is recorded in this seat.</p>;
  const columns = isKept ? [...labels, "What you can do"] : labels;
  return (
    <Table
      caption="Who holds the seat, and who held it"
      captionClasses="govuk-table__caption--m"
      head={columns.map((label) => ({ key: label, content: label, isScreenOnly: label === "What you can do" }))}
      blockLabels={columns}
      rows={holders.map((holder) => ({
        key: holder.id,
        cells: [
          <PersonLink key="name" person={holder.person} body={body} />,
          holder.deputy ? "Deputy" : "Holder",
          dateInWords(holder.from),
          <LastDay key="until" until={holder.until} />,
          holder.appointedBy ?? "Not stated",
          holder.declaredOn === null ? "Not recorded" : dateInWords(holder.declaredOn),
          ...(isKept ? [<Actions key="actions" body={body} seatId={seatId} holder={holder} />] : []),
        ],
      }))}
    />
  );
}

function Actions({
  body,
  seatId,
  holder,
}: Pick<HoldersTableProps, "body" | "seatId"> & { readonly holder: HolderPartsFragment }) {
  const offered = actions.filter(
    ([action]) => (action !== "declare" || holder.declaredOn === null) && (action !== "end" || holder.until === null),
  );
  return (
    <ul className="govuk-list">
      {offered.map(([action, verb, of]) => (
        <li key={action}>
          <a href={holderHref(body, seatId, holder.id, action)}>
            {verb}{" "}
            <span className="govuk-visually-hidden">
              {of} {nameInWords(holder.person.name)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
