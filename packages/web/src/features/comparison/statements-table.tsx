import { Table } from "../../ui/table";
import type { Comparison } from "./comparison";
import { listStatementRows } from "./statement-rows";

const columns = ["Value", "Stated by", "Source and section", "Note", "Use"] as const;

/** Where the figures come from: every statement, with the body that states it. */
export function StatementsTable({ comparison }: { readonly comparison: Comparison }) {
  const rows = listStatementRows(comparison);
  if (rows.length === 0) return null;
  return (
    <section className="app-sources">
      <Table
        caption="Sources"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          { key: "about", content: "Figure" },
          ...columns.map((content) => ({
            key: content,
            content,
            format: content === "Value" ? ("numeric" as const) : undefined,
          })),
        ]}
        blockLabels={["", ...columns]}
        rows={rows.map(({ key, about, value, by, where, note, use }) => ({
          key,
          cells: [about, value, by, where, note ?? "None", use],
        }))}
      />
    </section>
  );
}
