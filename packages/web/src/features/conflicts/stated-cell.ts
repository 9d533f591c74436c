import { parsePeriod } from "@panboard/shared";
import { isOfPeople, periodWords, scaleOf, valueWords, type NamedCell } from "../comparison";
import type { ResolvedIndicatorQuery, StatedForCellQuery, StatedForCellQueryVariables } from "./generated/conflicts";

export type ResolvedIndicator = NonNullable<ResolvedIndicatorQuery["indicator"]>;
type Compared = StatedForCellQuery["compareIndicator"];
type Point = Compared["series"][number]["points"][number];
export type Stated = Point["statements"][number];

/** Everything stated for one figure. */
export interface StatedCell {
  readonly named: NamedCell;
  readonly indicator: ResolvedIndicator;
  /** The rows of the API: what stands first, then the others. Of a choice for a shared area that was restated since, both. */
  readonly stated: readonly Stated[];
  readonly standing: Stated | undefined;
  /** Whether there is something to choose: statements that differ, nothing that stands, or somebody's choice. */
  readonly isOpen: boolean;
  readonly words: (value: Pick<Stated, "value" | "valueKind">) => string;
}

/** What is asked of the API for one figure: a snapshot's day, else the period itself. */
export function questionOf(
  named: NamedCell,
  { code, kind }: ResolvedIndicator,
  region: string,
): StatedForCellQueryVariables["input"] {
  const period = parsePeriod(named.period);
  const isFlow = kind === "FLOW";
  const label = isFlow ? period.label : period.end;
  return {
    code,
    region,
    areas: [named.area],
    from: label,
    to: label,
    measure: "VALUE",
    periodKind: isFlow && period.kind !== "DATE" ? period.kind : null,
    breakdown: named.breakdown ?? null,
    category: named.category ?? null,
  };
}

/** What the API answered for one figure. */
export function readStatedCell(named: NamedCell, indicator: ResolvedIndicator, compared: Compared): StatedCell {
  const { end } = parsePeriod(named.period);
  const point = compared.series[0]?.points.find(({ period }) => period.end === end);
  const stated = point?.statements ?? [];
  const standing = stated.find((one) => one.standing);
  const differ = point?.conflicts.some(({ kind }) => kind === "STATEMENTS") === true;
  const scale = scaleOf(compared);
  return {
    named,
    indicator,
    stated,
    standing,
    isOpen: stated.length > 0 && (differ || !standing || Boolean(standing.choice && isOfPeople(standing.choice))),
    words: (value) => valueWords(value, scale),
  };
}

/** The statements that can be chosen, each once. */
export function listStatements({ stated }: Pick<StatedCell, "stated">): Stated[] {
  return stated.filter(
    (one, index) => stated.findIndex(({ statement }) => statement.id === one.statement.id) === index,
  );
}

/** One statement as a choice: what it says today, and where. */
export function statementChoice(
  { words }: StatedCell,
  { statement, source, section, body, period, standing, ...one }: Stated,
) {
  const isRestated = one.value !== statement.value || one.valueKind !== statement.valueKind;
  return {
    value: statement.id,
    text: `${words(statement)}${standing ? (isRestated ? `. ${words(one)} stands now` : ", which stands now") : ""}`,
    hint: [
      `${body.shortName}: ${[source, section].filter(Boolean).join(", ")}`,
      `For ${periodWords(period)}`,
      ...(statement.note ? [`Note: ${statement.note}`] : []),
    ].join(". "),
  };
}
