import type { Comparison, Indicator, Point, Series, Statement } from "../features/comparison/comparison";
import type { Region } from "../features/viewer/viewer";
import { parsePeriod } from "@panboard/shared";

type ValueKind = Point["valueKind"];

/** A value in short: a number as printed, the kind of a value that is none, or null for no data. */
export type ShortValue = string | null | { readonly kind: ValueKind } | (Partial<Point> & { readonly value: string });

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
    period: parsePeriod("2014-03-31"),
    body: { __typename: "Board", id: "b", slug: "b", name: "Board", shortName: "Board" },
    ...differing,
  };
}

/** A point of a period. A plain value is stated once, by the statement that stands. */
export function givenPoint(label: string, short: ShortValue): Point {
  const kind: ValueKind =
    short === null ? "NO_DATA" : typeof short === "object" && "kind" in short ? short.kind : "VALUE";
  const value = typeof short === "string" ? short : short !== null && "value" in short ? short.value : null;
  const differing = typeof short === "object" && short !== null && "value" in short ? short : {};
  return {
    period: parsePeriod(label),
    value,
    valueKind: kind,
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
    statements: value === null ? [] : [givenStatement(value, { standing: true })],
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

/** A region with boards of these names, whose areas have the same names. */
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
    areas: boards.map(({ area, slug }) => ({ ...area, board: { slug } })),
  };
}
