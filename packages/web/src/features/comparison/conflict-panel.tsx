import { StateWord } from "../../ui/state-word";
import { Table } from "../../ui/table";
import type { Scale, Statement } from "./comparison";
import { countWords } from "./judgement";
import { periodWords } from "./period-words";
import type { PointConflict } from "./point-statements";
import { conflictIdOf } from "./table-model";
import { valueWords } from "./value-words";

/** Statements that differ for one point: what each says, where it stands, and which one is shown. */
export function ConflictPanel({ conflict, scale }: { readonly conflict: PointConflict; readonly scale: Scale }) {
  const { series, period, statements } = conflict;
  const id = conflictIdOf(series, { period });
  const shown = statements.find(({ standing }) => standing);
  const about = [series.area.name, series.categoryTitle].filter(Boolean).join(", ");
  const isOneReport = new Set(statements.map(({ source }) => source)).size === 1;
  return (
    <section className="app-conflict" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 className="app-conflict__heading" id={`${id}-title`}>
        <StateWord kind="conflict">
          Conflict: {countWords(statements.length)} statements for {about}, {periodWords(period)}
        </StateWord>
      </h3>
      <p>
        {isOneReport
          ? `The report gives ${countWords(distinctValues(statements, scale))} values.`
          : "The reports do not give the same value."}
        {shown ? ` This page uses ${valueWords(shown, scale)}, the standing statement.` : null}
      </p>
      <Table
        caption={<span className="govuk-visually-hidden">Statements</span>}
        head={[
          { key: "value", content: "Value", format: "numeric" },
          { key: "section", content: isOneReport ? "Section" : "Source and section" },
          { key: "use", content: "Use" },
        ]}
        rows={statements.map((statement) => ({
          key: `${statement.source} ${statement.section} ${statement.value}`,
          cells: [
            <strong key="value">{valueWords(statement, scale)}</strong>,
            isOneReport ? statement.section : `${statement.source}, ${statement.section}`,
            statement.standing ? "Standing statement" : "Other statement",
          ],
        }))}
      />
      {isOneReport ? <p className="app-note">Source: {statements[0]?.source}</p> : null}
    </section>
  );
}

function distinctValues(statements: readonly Statement[], scale: Scale): number {
  return new Set(statements.map((statement) => valueWords(statement, scale))).size;
}
