import {
  comparisonColumns,
  csvForPeople,
  type ComparisonColumn,
  type CsvCell,
  type FigureColumn,
  importColumn,
  optionalFigureColumns,
  requiredFigureColumns,
  valueSymbols,
  writePeriodCell,
} from "@panboard/shared";
import { scaleOf, type Comparison, type Point, type Series, type Statement } from "./comparison";
import { comparedWords, type ComparedAs } from "./compared-words";
import { periodWords } from "./period-words";
import { conflictWords, inConflict, isUnused } from "./point-statements";
import { statedWords } from "./unused";
import { measureWords, numberWords, valueKindWords } from "./value-words";

/** For people first, since they open it in a spreadsheet; an import reads the columns by their names, in any order. */
const named = ["indicator name", "area name", "period in words", "category name"] as const;
const stated = [...requiredFigureColumns, ...optionalFigureColumns] as const;
const columns = [
  ...named,
  "value",
  "value kind",
  "unit",
  "measure",
  ...stated.filter((column) => column !== "value"),
  importColumn,
  ...comparisonColumns.slice(comparisonColumns.indexOf("shown")),
  "ons code",
] as const;

type Column = FigureColumn | ComparisonColumn | typeof importColumn;
type Row = Readonly<Partial<Record<Column, CsvCell>>>;

/**
 * The comparison as a file for spreadsheets that an import takes back and finds nothing new in: one row a statement, as a figures
 * file writes it, and one for each value that is no statement, which says no in the column import. Of each area, category and
 * period one row alone is shown by the page, and has what is known of the value besides. Each row says what the file is about.
 */
export function comparisonCsv(comparison: Comparison, as: ComparedAs): string {
  const about = aboutFile(comparison, as);
  const rows = comparison.series.flatMap((series) =>
    series.points.flatMap((point) => rowsOf(comparison, series, point, as)),
  );
  return csvForPeople(
    [...columns],
    rows.map((row) => columns.map((column) => ({ ...about, ...row })[column] ?? null)),
  );
}

function aboutFile(comparison: Comparison, as: ComparedAs): Row {
  const scale = scaleOf(comparison);
  return {
    "indicator name": comparison.indicator.title,
    "unit": measureWords({ ...scale, measure: "VALUE" }),
    "measure": comparison.measure === "RATE" ? `${measureWords(scale)}, worked out` : "As stated",
    "indicator": comparison.indicator.code,
    "what is compared": comparedWords(comparison, as),
    "exported on": as.madeOn,
  };
}

/** A rate has no statements of the indicator's own: what was printed beside it is another indicator's. */
function rowsOf(comparison: Comparison, series: Series, point: Point, { choice }: ComparedAs): Row[] {
  const statements = comparison.measure === "RATE" ? [] : point.statements;
  const about = {
    "area name": series.area.name,
    "ons code": series.area.onsCode ?? null,
    "category name": series.categoryTitle ?? "Total",
    "period in words": periodWords(point.period),
    "area": series.area.slug,
    "breakdown": series.category ? (choice.by ?? null) : null,
    "category": series.category ?? null,
  };
  const known = knownOf(comparison, point);
  const own = statements.map((statement) => ({
    ...about,
    ...cellsOf(statement),
    ...(statement.standing ? known : { shown: "no" }),
  }));
  if (statements.some(({ standing }) => standing)) return own;
  return [{ ...about, ...cellsOfNone(point), ...known }, ...own];
}

/** What an import reads of a statement. */
function cellsOf({ body, period, value, valueKind, source, section, note }: Statement): Row {
  return {
    [importColumn]: "yes",
    "board": body.slug,
    "period": writePeriodCell(period.label),
    "value": valueCell(value, valueKind),
    "value kind": valueKindWords(valueKind),
    source,
    section,
    "note": note ?? null,
  };
}

/** A value that nobody stated: without a board, so that nothing takes it for a statement whatever becomes of the file. */
function cellsOfNone({ period, value, valueKind, source, section }: Point): Row {
  return {
    [importColumn]: "no",
    "period": writePeriodCell(period.label),
    "value": valueCell(value, valueKind),
    "value kind": valueKindWords(valueKind),
    "source": source ?? null,
    "section": section ?? null,
  };
}

/** What is known of a point besides the value that is shown. */
function knownOf(comparison: Comparison, point: Point): Row {
  const scale = scaleOf(comparison);
  const conflict = inConflict(point) ? `Conflict: ${conflictWords(point, scale)}`.replace(/: $/, "") : null;
  const unused = isUnused(point) ? `Stated, and not used: ${statedWords(point, scale)}` : null;
  return {
    "shown": "yes",
    "numerator": number(point.numerator),
    "denominator": number(point.denominator),
    "lower": number(point.lower),
    "upper": number(point.upper),
    "change": number(point.change),
    "rank": point.rank ?? null,
    conflict,
    "reason": point.reason ?? unused,
    "compared with": verdictsOf(comparison, point) || null,
  };
}

/** "England, 38.7: lower; Cheshire East’s statistical neighbours, 31.6: similar", as the API judges. */
function verdictsOf(comparison: Comparison, { verdicts }: Point): string {
  return verdicts
    .map(({ benchmark, value, verdict }) => {
      const words = verdict.toLowerCase().replaceAll("_", " ");
      return `${benchmark.name}, ${numberWords(value, scaleOf(comparison))}: ${words}`;
    })
    .join("; ");
}

/** As a figures file writes it: the number as printed, or the symbol for why there is none; empty where there is no data. */
function valueCell(value: Point["value"], kind: Point["valueKind"]): CsvCell {
  if (kind === "VALUE") return number(value);
  return kind === "NO_DATA" ? null : valueSymbols[kind];
}

function number(decimal: string | null | undefined): CsvCell {
  return decimal === null || decimal === undefined ? null : { number: decimal };
}
