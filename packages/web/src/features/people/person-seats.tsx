import { dateInWords } from "@panboard/shared";
import { useBody } from "../../kit/page/page-context";
import { Table } from "../../ui/table";
import { groupHref, seatHref } from "./addresses";
import type { HoldingPartsFragment } from "./generated/people";
import { lastDayOf, stateOf } from "./holding-days";

const heads = ["Seat", "Group", "Agency", "As", "From", "Until"] as const;
const states = [
  ["today", "Seats held today"],
  ["later", "Seats to come"],
  ["before", "Seats held before"],
] as const;

/** The seats that a person holds, will hold and held: each leads to the seat and its group. */
export function PersonSeats({ holdings }: { readonly holdings: readonly HoldingPartsFragment[] }) {
  return states.map(([state, title]) => {
    const seats = holdings.filter((holding) => stateOf(holding) === state);
    if (seats.length > 0) return <SeatsTable key={state} title={title} holdings={seats} />;
    if (state !== "today") return null;
    return (
      <section key={state}>
        <h2 className="govuk-heading-m">{title}</h2>
        <p>None.</p>
      </section>
    );
  });
}

interface SeatsTableProps {
  readonly title: string;
  readonly holdings: readonly HoldingPartsFragment[];
}

/** Seats of one person, with their days. */
export function SeatsTable({ title, holdings }: SeatsTableProps) {
  const body = useBody();
  return (
    <Table
      caption={title}
      classes="govuk-!-margin-bottom-6"
      captionClasses="govuk-table__caption--m"
      head={heads.map((head) => ({ key: head, content: head }))}
      firstCellIsHeader
      blockLabels={heads}
      rows={holdings.map((holding) => {
        const { id, deputy, from, seat } = holding;
        const last = lastDayOf(holding);
        return {
          key: id,
          cells: [
            <a key="seat" href={seatHref(body, seat.id)}>
              {seat.post}
            </a>,
            seat.group ? (
              <a key="group" href={groupHref(body, seat.group.id)}>
                {seat.groupName}
              </a>
            ) : (
              seat.groupName
            ),
            seat.agency?.name ?? "None",
            deputy ? "Deputy" : "Holder",
            dateInWords(from),
            last === null ? "No end date" : dateInWords(last),
          ],
        };
      })}
    />
  );
}
