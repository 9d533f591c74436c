import { contributionStatusWords, dateInWords, poundsTogether } from "@panboard/shared";
import { Table } from "../../ui/table";
import type { ContributionEventPartsFragment } from "./generated/contributions";

type Event = ContributionEventPartsFragment;

export interface ContributionHistoryProps {
  readonly events: readonly Event[];
  /** Where an invoice or a receipt is removed that may be; nothing is where this is left out. */
  readonly removeHref?: ((event: Event) => string | undefined) | undefined;
}

const labels = ["Day", "What", "Amount", "Due", "Reference"] as const;
const actionsLabel = "What you can do";

/** What happened, in a word or two: "Invoice", "Confirmed". */
export function eventInWords({ kind, status }: Pick<Event, "kind" | "status">): string {
  if (kind === "INVOICE") return "Invoice";
  if (kind === "RECEIPT") return "Receipt";
  return status === null ? "Status" : contributionStatusWords[status];
}

/** What happened to a contribution, the latest first. */
export function ContributionHistory({ events, removeHref }: ContributionHistoryProps) {
  const hasActions = events.some((event) => removeHref?.(event) !== undefined);
  const columns = hasActions ? [...labels, actionsLabel] : labels;
  const pounds = poundsTogether(events.map(({ amount }) => amount));
  return (
    <section>
      <h2 className="govuk-heading-m app-after">History</h2>
      {events.length === 0 ? (
        <p>No history is kept of it.</p>
      ) : (
        <Table
          caption={<span className="govuk-visually-hidden">What happened to it</span>}
          head={columns.map((label) => ({
            key: label,
            content: label,
            format: label === "Amount" ? "numeric" : undefined,
            isScreenOnly: label === actionsLabel,
          }))}
          blockLabels={["", ...columns.slice(1)]}
          firstCellIsHeader
          rows={events.map((event) => ({
            key: event.id,
            cells: [
              dateInWords(event.on),
              eventInWords(event),
              event.amount === null ? "Not stated" : pounds(event.amount),
              event.due === null
                ? event.kind === "INVOICE"
                  ? "Not stated"
                  : "Does not apply"
                : dateInWords(event.due),
              event.reference ?? "None",
              ...(hasActions ? [<RemoveLink key="remove" event={event} href={removeHref?.(event)} />] : []),
            ],
          }))}
        />
      )}
    </section>
  );
}

function RemoveLink({ event, href }: { readonly event: Event; readonly href: string | undefined }) {
  if (href === undefined) return "Stays on record";
  return (
    <a href={href}>
      Remove{" "}
      <span className="govuk-visually-hidden">
        the {eventInWords(event).toLowerCase()} of {dateInWords(event.on)}
      </span>
    </a>
  );
}
