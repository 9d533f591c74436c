import { auditActionWords } from "@panboard/shared";
import { Table } from "../../ui/table";
import { rowsInWords, valueInWords } from "./entry-words";
import type { AuditEntryQuery } from "./generated/audit-entry";

type Owner = Extract<NonNullable<AuditEntryQuery["node"]>, { readonly auditEntry?: unknown }>;
/** An entry with what became of each row. */
export type Entry = NonNullable<Owner["auditEntry"]>;
type Change = Entry["changes"][number];

const heads = ["What", "Before", "After"] as const;

/** What became of each row, value by value; of those that the reader may not see that there are some. */
export function ChangesOfEntry({ entry: { changes, kind, rowCount } }: { readonly entry: Entry }) {
  if (kind === "READ")
    return <p>An entry of reading names the rows that were read, not which values were looked at.</p>;
  if (changes.length === 0) return <p>Many rows were changed at once. The trail keeps how many, not each of them.</p>;
  const shown = changes.filter(({ isShown }) => isShown);
  const hidden = changes.length - shown.length;
  return (
    <>
      <h2 className="govuk-heading-m">What changed</h2>
      {shown.map((change, index) => (
        <ChangedRow key={index} change={change} />
      ))}
      {hidden > 0 ? (
        <>
          <h3 className="govuk-heading-s">Not shown to you</h3>
          <p>{hidden === 1 ? "1 row is" : `${hidden} rows are`} for other people alone.</p>
        </>
      ) : null}
      {(rowCount ?? 0) > changes.length ? (
        <p>
          The first {changes.length} of {rowsInWords({ rowCount })} rows are shown.
        </p>
      ) : null}
    </>
  );
}

function ChangedRow({ change: { action, rowKind, rowName, isErased, fields } }: { readonly change: Change }) {
  const title = `${rowKind}${rowName === null ? "" : ` (${rowName})`}: ${action ? auditActionWords[action].toLowerCase() : ""}`;
  if (isErased || fields.length === 0)
    return (
      <>
        <h3 className="govuk-heading-s">{title}</h3>
        <p>
          {isErased
            ? "Erased. The trail keeps what was done, and none of the values."
            : "No value is other than before."}
        </p>
      </>
    );
  return (
    <Table
      classes="govuk-!-margin-bottom-6"
      caption={title}
      firstCellIsHeader
      head={heads.map((content) => ({ key: content, content }))}
      blockLabels={["", ...heads.slice(1)]}
      rows={fields.map(({ name, before, after }) => ({
        key: name,
        cells: [name, valueInWords(before), valueInWords(after)],
      }))}
    />
  );
}
