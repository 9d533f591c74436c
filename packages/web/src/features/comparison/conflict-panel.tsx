import { StateWord } from "../../ui/state-word";
import { Table } from "../../ui/table";
import type { Scale } from "./comparison";
import { tellConflict } from "./conflict-story";
import type { PointConflict } from "./point-statements";
import { cellOfConflict } from "./named-cell";
import { ResolveLink } from "./resolve-link";
import { conflictIdOf } from "./table-model";

export interface ConflictPanelProps {
  readonly at: PointConflict;
  readonly scale: Scale;
  /** Code of the breakdown that the comparison is by. */
  readonly breakdown: string | undefined;
}

/** What does not agree at one point: what each side says, where it stands, which one is shown, and where that is chosen. */
export function ConflictPanel({ at, scale, breakdown }: ConflictPanelProps) {
  const id = conflictIdOf(at.series, at.point, at.point.conflicts.indexOf(at.conflict));
  const { heading, sentences, about, sides, report } = tellConflict(at, scale);
  const cell = cellOfConflict(at.conflict, at.series, breakdown);
  return (
    <section className="app-conflict" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 className="app-conflict__heading" id={`${id}-title`}>
        <StateWord kind="conflict">{heading}</StateWord>
      </h3>
      <p>{sentences.join(" ")}</p>
      <Table
        caption={<span className="govuk-visually-hidden">Statements</span>}
        head={[
          { key: "value", content: "Value", format: "numeric" },
          { key: "where", content: report ? "Section" : "Board, source and section" },
          { key: "use", content: "Use" },
        ]}
        rows={sides.map(({ key, value, where, use }) => ({
          key,
          cells: [<strong key="value">{value}</strong>, where, use],
        }))}
      />
      {report ? <p className="app-note">Source: {report}</p> : null}
      <p className="app-note">
        <ResolveLink area={at.series.area} cell={cell} text="Resolve this conflict" about={about} />
      </p>
    </section>
  );
}
