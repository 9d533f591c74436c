import { type Comparison, type Point, scaleOf, type Series, type Statement } from "./comparison";
import { periodTitle } from "./period-words";
import { statedScale } from "./point-statements";
import { valueWords } from "./value-words";

/** One statement behind the figures, or how a figure came about that nobody states. */
export interface StatementRow {
  readonly key: string;
  /** "31 March 2014", with the category where there is one. */
  readonly about: string;
  readonly value: string;
  /** The body that states it. */
  readonly by: string;
  /** Source and section. */
  readonly where: string;
  readonly note: string | undefined;
  readonly use: string;
}

/** Every statement behind the figures, the newest period first; of a figure that is worked out, where its number is printed. */
export function listStatementRows(comparison: Comparison): StatementRow[] {
  const newest = comparison.periods.map((_, index) => index).reverse();
  return newest.flatMap((index) =>
    comparison.series.flatMap((series) => {
      const point = series.points[index];
      return point ? rowsOf(comparison, series, point) : [];
    }),
  );
}

function rowsOf(comparison: Comparison, series: Series, point: Point): StatementRow[] {
  const scale = scaleOf(comparison);
  const about = [periodTitle(point.period), series.categoryTitle].filter(Boolean).join(", ");
  const key = `${point.period.label} ${series.category ?? ""}`;
  const stated = point.statements.map((statement, index): StatementRow => ({
    ...{ key: `${key} ${index}`, about, note: noteOf(statement) },
    value: valueWords(statement, statedScale(scale)),
    by: statement.body.shortName,
    where: placeOf(statement),
    use: statement.standing ? "Standing statement" : "Other statement",
  }));
  if (!point.source || point.statements.some(({ standing }) => standing)) return stated;
  const value = valueWords(point, scale);
  const by = series.area.name;
  return [{ key, about, value, by, where: placeOf(point), note: noteOf(point), use: "Worked out here" }, ...stated];
}

function placeOf({ source, section }: Pick<Point, "source" | "section">): string {
  return [source, section].filter(Boolean).join(", ");
}

function noteOf({ note }: Pick<Statement, "note">): string | undefined {
  return note?.trim() || undefined;
}
