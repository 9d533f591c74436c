import type {
  Comparison,
  Conflict,
  Indicator,
  Point,
  Series,
  Statement,
  Verdict,
} from "../features/comparison/comparison";
import type { Region } from "../kit/viewer/viewer";
import { parsePeriod } from "@panboard/shared";

type ValueKind = Point["valueKind"];

/** A value in short: a number as printed, the kind of a value that is none, or null for no data; with what else differs. */
export type ShortValue =
  string | null | (Partial<Point> & { readonly kind: ValueKind }) | (Partial<Point> & { readonly value: string });

/** An indicator of counts at a date, about children, with no good direction; what differs is given. */
export function givenIndicator(differing: Partial<Indicator> = {}): Indicator {
  return {
    id: "indicator",
    code: "cp_plans",
    title: "Children with a child protection plan",
    definition: "Children who are the subject of a child protection plan on the date.",
    unit: "COUNT",
    kind: "SNAPSHOT",
    polarity: "NO_JUDGEMENT",
    derivable: true,
    theme: "the-child",
    rateFactor: 10_000,
    rateOf: null,
    breakdowns: [],
    publishedPeriods: [],
    publishedAreas: [],
    publishedTotals: true,
    publishedBreakdowns: [],
    ratedPeriods: [],
    ratedAreas: [],
    ...differing,
  };
}

/** A statement that is not the one shown; what differs is given. */
export function givenStatement(value: string, differing: Partial<Statement> = {}): Statement {
  return {
    value,
    valueKind: "VALUE",
    source: "Annual Report 2013-14",
    section: "Summary",
    note: null,
    standing: false,
    choice: null,
    statement: { id: "statement" },
    period: parsePeriod("2014-03-31"),
    body: { slug: "b", shortName: "Board" },
    ...differing,
  };
}

/** A point of a period. A plain value is stated once, by the statement that stands; statements that differ from it are in conflict. */
export function givenPoint(label: string, short: ShortValue): Point {
  const { kind, ...differing } = differenceOf(short);
  const value = differing.value ?? null;
  const statements = differing.statements ?? (value === null ? [] : [givenStatement(value, { standing: true })]);
  return {
    period: parsePeriod(label),
    value,
    valueKind: kind,
    reason: null,
    numerator: null,
    denominator: null,
    denominatorDate: null,
    lower: null,
    upper: null,
    change: null,
    rank: null,
    source: value === null ? null : "Annual Report 2013-14",
    section: value === null ? null : "Summary",
    note: null,
    statements,
    conflicts: areInConflict(statements) ? [givenConflict("STATEMENTS", statements)] : [],
    verdicts: [],
    ...differing,
  };
}

function differenceOf(short: ShortValue): Partial<Point> & { readonly kind: ValueKind } {
  if (short === null) return { kind: "NO_DATA" };
  if (typeof short === "string") return { kind: "VALUE", value: short };
  return "kind" in short ? short : { kind: "VALUE", ...short };
}

function areInConflict(statements: readonly Statement[]): boolean {
  const said = new Set(statements.map(({ value, valueKind }) => (valueKind === "VALUE" ? Number(value) : valueKind)));
  return said.size > 1 && statements.some(({ standing }) => standing);
}

/** A conflict of a kind between statements; with what the stored parts give, where they deny a printed figure. */
export function givenConflict(
  kind: Conflict["kind"],
  statements: readonly Statement[],
  workedOut: string | null = null,
): Conflict {
  const about = { indicator: { code: "cp_plans", kind: "SNAPSHOT" as const }, category: null };
  const stated = statements.map((one) => ({ ...one, statement: { ...one.statement, ...about } }));
  return { kind, workedOut, statements: stated };
}

/** How a point stands to England. */
export function givenVerdict(verdict: Verdict["verdict"], differing: Partial<Verdict> = {}): Verdict {
  return {
    benchmark: { slug: "england", name: "England", kind: "COUNTRY" },
    value: "14.9",
    verdict,
    reason: null,
    ...differing,
  };
}

/** A series of an area, a board's own unless its kind says otherwise. */
export function givenSeries(
  name: string,
  values: Readonly<Record<string, ShortValue>>,
  { kind = "LOCAL_AUTHORITY", category = null }: { kind?: Series["area"]["kind"]; category?: string | null } = {},
): Series {
  const slug = name.toLowerCase().replaceAll(" ", "-");
  return {
    category: category?.toLowerCase() ?? null,
    categoryTitle: category,
    area: { id: slug, slug, name, kind, onsCode: "E0600000X" },
    points: Object.entries(values).map(([label, short]) => givenPoint(label, short)),
  };
}

/** A comparison of series whose points stand for the same periods. */
export function givenComparison(
  series: readonly Series[],
  indicator: Partial<Indicator> = {},
  measure: Comparison["measure"] = "VALUE",
): Comparison {
  return {
    measure,
    indicator: givenIndicator(indicator),
    periods: (series[0]?.points ?? []).map(({ period }) => period),
    series: [...series],
  };
}

/** A region with boards of these names, whose areas have the same names, and England to compare with. */
export function givenRegion(...names: readonly string[]): Region {
  const boards = names.map((name) => {
    const slug = name.toLowerCase().replaceAll(" ", "-");
    const area = { id: slug, slug, name, kind: "LOCAL_AUTHORITY" as const, onsCode: null };
    return { __typename: "Board" as const, id: slug, slug, name: `${name} Board`, shortName: name, area };
  });
  return {
    id: "region",
    slug: "cheshire",
    name: "Cheshire",
    fictional: false,
    boards,
    jointBodies: [],
    areas: [
      ...boards.map(({ area, slug }) => ({ ...area, board: { slug } })),
      { id: "england", slug: "england", name: "England", kind: "COUNTRY", onsCode: null, board: null },
      ...boards.map(({ area, slug }) => ({
        id: `${slug}/statistical-neighbours`,
        slug: `${slug}/statistical-neighbours`,
        name: `${area.name}’s statistical neighbours`,
        kind: "STATISTICAL_NEIGHBOURS" as const,
        onsCode: null,
        board: null,
      })),
    ],
  };
}
