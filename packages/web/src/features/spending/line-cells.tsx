import type { Body } from "../../kit/viewer/viewer";
import { lineHref } from "../money-place";

/** What a line says besides its amounts. */
export interface LineNotes {
  readonly line: string;
  readonly purpose?: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly source: string | null;
  readonly section: string | null;
}

/** What there is to say about a line, a sentence each: what it is for, why it is below zero, its note, its source. */
export function notesOf({ purpose, reason, note, source, section }: LineNotes): readonly string[] {
  return [
    purpose ? `For: ${purpose}` : "",
    reason ? `Reason: ${reason}` : "",
    note ?? "",
    source ? `Source: ${[source, section].filter(Boolean).join(", ")}` : "",
  ].filter(Boolean);
}

/** The line as it is called, with all that there is to say about it. */
export function LineCell(props: LineNotes) {
  return (
    <>
      {props.line}
      {notesOf(props).map((text) => (
        <span key={text} className="app-cell-note app-note">
          {text}
        </span>
      ))}
    </>
  );
}

/** The same below each other, where they stand alone; a word where there is nothing to say. */
export function LineNotesOf(props: LineNotes) {
  const notes = notesOf(props);
  return notes.length === 0 ? (
    "None"
  ) : (
    <>
      {notes.map((text) => (
        <p key={text} className="govuk-body">
          {text}
        </p>
      ))}
    </>
  );
}

export interface LineActionsProps {
  readonly body: Body;
  readonly place: "expenditure" | "income";
  readonly line: {
    readonly id: string;
    readonly line: string;
    readonly budget: { readonly status: "OPEN" | "CLOSED" };
  };
}

/** What can be done about a line; of a closed year nothing, which a word says. */
export function LineActions({ body, place, line: { id, line, budget } }: LineActionsProps) {
  if (budget.status === "CLOSED") return "Year closed";
  const of = <span className="govuk-visually-hidden">{line}</span>;
  return (
    <>
      <a href={lineHref(body, place, id, "change")}>Change {of}</a>
      <br />
      <a href={lineHref(body, place, id, "remove")}>Remove {of}</a>
    </>
  );
}
