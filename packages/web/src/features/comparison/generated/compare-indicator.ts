/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** What a place is: a board's own area, a locality in it, or one to compare with. */
export type AreaKind =
  /** England. */
  | 'COUNTRY'
  /** A part of a local authority's area. */
  | 'LOCALITY'
  /** A local authority's area. */
  | 'LOCAL_AUTHORITY'
  /** The region itself: its boards' areas together. */
  | 'REGION'
  /** The statistical neighbours of a board's area, as an average. */
  | 'STATISTICAL_NEIGHBOURS'
  /** A region of England, such as the North West. */
  | 'WIDER_REGION';

/** What to compare: at most 20,000 values, series times periods. */
export type CompareIndicatorInput = {
  /** Areas by slug, ONS or DfE code, comparators included; at most 200. By default all boards of the region. */
  areas?: Array<string> | null | undefined;
  /** Code of a breakdown: one series for each category. */
  breakdown?: string | null | undefined;
  /** Code of one category of the breakdown. */
  category?: string | null | undefined;
  /** Code of the indicator, such as `cp_plans`. */
  code: string;
  /** A date, or a period, which counts as its first day. Included. */
  from: string;
  /** Values as stated, or rates. */
  measure?: Measure;
  /** Length of the periods. Of a snapshot: the last day of every such period; without it, the days for which a value, or the reason for none, is published. Of a flow: by default the longest in which these areas have a value published within the dates. */
  periodKind?: PeriodKind | null | undefined;
  /** Slug of the region, for a viewer of several. By default the viewer's. */
  region?: string | null | undefined;
  /** A date, or a period, which counts as its last day. Included. */
  to: string;
};

/** In what the things that are stated for a point do not agree. */
export type ConflictKind =
  /** The population or the base is. */
  | 'DENOMINATOR'
  /** The count that the value is worked out from, or is a share by, is. */
  | 'NUMERATOR'
  /** A printed figure is not what the stored parts give, to its own decimal places. */
  | 'PARTS'
  /** The value itself is stated in different ways. */
  | 'STATEMENTS';

/** How an indicator relates to time. */
export type IndicatorKind =
  /** Over a period. */
  | 'FLOW'
  /** As at a date. Never summed over time. */
  | 'SNAPSHOT';

/** What is compared. */
export type Measure =
  /** Of a count: its rate for a population, worked out where both parts are stored, else as printed. */
  | 'RATE'
  /** The values as stated. */
  | 'VALUE';

/** How long a period is. Years are financial years. */
export type PeriodKind =
  | 'FINANCIAL_YEAR'
  | 'HALF'
  | 'MONTH'
  | 'QUARTER';

/** Which direction is good. With NO_JUDGEMENT nothing is ranked or coloured. */
export type Polarity =
  | 'HIGHER_IS_BETTER'
  | 'LOWER_IS_BETTER'
  | 'NO_JUDGEMENT';

/** What an indicator's values are counted in. */
export type Unit =
  | 'COUNT'
  | 'CURRENCY'
  | 'MONTHS'
  | 'PERCENT'
  | 'RATE_PER_10000'
  | 'SCORE';

/** Whether there is a value, and if not, why. */
export type ValueKind =
  /** Asked for and not yet received. */
  | 'AWAITED'
  /** Suppressed. */
  | 'CONFIDENTIAL'
  /** Rounds to zero. */
  | 'LOW'
  /** The question does not arise. */
  | 'NOT_APPLICABLE'
  /** Stated as not available; or a rate or share that cannot be worked out, for the point’s `reason`. */
  | 'NOT_AVAILABLE'
  /** Nobody stated anything. Never zero. */
  | 'NO_DATA'
  /** A number; zero is data. */
  | 'VALUE';

/** How a value stands to one to compare with, judged on the ends of its 95% interval before rounding. */
export type Verdict =
  /** The whole interval lies on the good side. */
  | 'BETTER'
  /** The whole interval lies above; the indicator has no good direction. */
  | 'HIGHER'
  /** The whole interval lies below; the indicator has no good direction. */
  | 'LOWER'
  /** There is no interval to judge by, or the value does not lie in it. */
  | 'NOT_COMPARED'
  /** The interval holds the value compared with. */
  | 'SIMILAR'
  /** The whole interval lies on the other side. */
  | 'WORSE';

export type CompareIndicatorQueryVariables = Exact<{
  input: CompareIndicatorInput;
}>;


export type CompareIndicatorQuery = { compareIndicator: { measure: Measure, indicator: { id: string, code: string, title: string, unit: Unit, kind: IndicatorKind, polarity: Polarity, derivable: boolean, rateFactor: number | null }, periods: Array<{ label: string, start: string, end: string }>, series: Array<{ category: string | null, categoryTitle: string | null, area: { id: string, slug: string, name: string, kind: AreaKind, onsCode: string | null }, points: Array<{ value: string | null, valueKind: ValueKind, reason: string | null, numerator: string | null, denominator: string | null, denominatorDate: string | null, lower: string | null, upper: string | null, change: string | null, rank: number | null, source: string | null, section: string | null, note: string | null, period: { label: string, start: string, end: string }, statements: Array<{ value: string | null, valueKind: ValueKind, source: string, section: string, note: string | null, standing: boolean, choice:
            | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
            | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
           | null, statement: { id: string }, period: { label: string, start: string, end: string }, body:
            | { slug: string, shortName: string }
            | { slug: string, shortName: string }
           }>, conflicts: Array<{ kind: ConflictKind, workedOut: string | null, statements: Array<{ value: string | null, valueKind: ValueKind, source: string, section: string, note: string | null, standing: boolean, statement: { id: string, indicator: { code: string, kind: IndicatorKind }, category: { code: string } | null }, choice:
              | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
              | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
             | null, period: { label: string, start: string, end: string }, body:
              | { slug: string, shortName: string }
              | { slug: string, shortName: string }
             }> }>, verdicts: Array<{ value: string, verdict: Verdict, reason: string | null, benchmark: { slug: string, name: string, kind: AreaKind } }> }> }> } };

export type ComparisonPartsFragment = { measure: Measure, indicator: { id: string, code: string, title: string, unit: Unit, kind: IndicatorKind, polarity: Polarity, derivable: boolean, rateFactor: number | null }, periods: Array<{ label: string, start: string, end: string }>, series: Array<{ category: string | null, categoryTitle: string | null, area: { id: string, slug: string, name: string, kind: AreaKind, onsCode: string | null }, points: Array<{ value: string | null, valueKind: ValueKind, reason: string | null, numerator: string | null, denominator: string | null, denominatorDate: string | null, lower: string | null, upper: string | null, change: string | null, rank: number | null, source: string | null, section: string | null, note: string | null, period: { label: string, start: string, end: string }, statements: Array<{ value: string | null, valueKind: ValueKind, source: string, section: string, note: string | null, standing: boolean, choice:
          | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
          | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
         | null, statement: { id: string }, period: { label: string, start: string, end: string }, body:
          | { slug: string, shortName: string }
          | { slug: string, shortName: string }
         }>, conflicts: Array<{ kind: ConflictKind, workedOut: string | null, statements: Array<{ value: string | null, valueKind: ValueKind, source: string, section: string, note: string | null, standing: boolean, statement: { id: string, indicator: { code: string, kind: IndicatorKind }, category: { code: string } | null }, choice:
            | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
            | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
           | null, period: { label: string, start: string, end: string }, body:
            | { slug: string, shortName: string }
            | { slug: string, shortName: string }
           }> }>, verdicts: Array<{ value: string, verdict: Verdict, reason: string | null, benchmark: { slug: string, name: string, kind: AreaKind } }> }> }> };

export type VerdictPartsFragment = { value: string, verdict: Verdict, reason: string | null, benchmark: { slug: string, name: string, kind: AreaKind } };

export type StatementPartsFragment = { value: string | null, valueKind: ValueKind, source: string, section: string, note: string | null, standing: boolean, choice:
    | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
    | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
   | null, statement: { id: string }, period: { label: string, start: string, end: string }, body:
    | { slug: string, shortName: string }
    | { slug: string, shortName: string }
   };

export const CompareIndicatorDocument = `query CompareIndicator($input: CompareIndicatorInput!) {
  compareIndicator(input: $input) {
    ...ComparisonParts
  }
}
fragment ComparisonParts on IndicatorComparison {
  measure
  indicator {
    id
    code
    title
    unit
    kind
    polarity
    derivable
    rateFactor
  }
  periods {
    ...PeriodParts
  }
  series {
    category
    categoryTitle
    area {
      ...AreaParts
    }
    points {
      period {
        ...PeriodParts
      }
      value
      valueKind
      reason
      numerator
      denominator
      denominatorDate
      lower
      upper
      change
      rank
      source
      section
      note
      statements {
        ...StatementParts
      }
      conflicts {
        kind
        workedOut
        statements {
          ...StatementParts
          statement {
            id
            indicator {
              code
              kind
            }
            category {
              code
            }
          }
        }
      }
      verdicts {
        ...VerdictParts
      }
    }
  }
}
fragment PeriodParts on Period {
  label
  start
  end
}
fragment AreaParts on Area {
  id
  slug
  name
  kind
  onsCode
}
fragment StatementParts on StatedValue {
  value
  valueKind
  source
  section
  note
  standing
  choice {
    id
    version
    reason
    changedBy
    changedAt
  }
  statement {
    id
  }
  period {
    label
    start
    end
  }
  body {
    slug
    shortName
  }
}
fragment VerdictParts on BenchmarkVerdict {
  value
  verdict
  reason
  benchmark {
    slug
    name
    kind
  }
}` as unknown as TextDocument<CompareIndicatorQuery, CompareIndicatorQueryVariables>;