/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** Which statement is to stand for an indicator, area, period and category. A board chooses among its own for its own areas, a region for areas that no board owns. */
export type ChooseStatementInput = {
  /** The area: its id, its slug, or its ONS or DfE code. */
  area: string;
  /** The board that chooses: its id, or its slug. Exactly one of `body` and `region` is named; neither is NOT_FOUND. */
  body?: string | number | null | undefined;
  /** Code of the breakdown; left out for the total. */
  breakdown?: string | null | undefined;
  /** Code of the category; left out for the total. */
  category?: string | null | undefined;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** Code of the indicator. */
  indicator: string;
  /** The period, such as `2013-14`, `2013-14 Q4` or `2014-03-31`. */
  period: string;
  /** Why, in 1 to 500 characters; everybody who sees the figure reads it. */
  reason: string;
  /** In the place of `body`, the region: its id, or its slug. Both are refused. */
  region?: string | number | null | undefined;
  /** The statement that is to stand. */
  statement: string | number;
};

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

/** A choice that is taken back, as it was last seen. */
export type RemoveChoiceInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The choice. */
  id: string | number;
};

/** What an indicator's values are counted in. */
export type Unit =
  | 'COUNT'
  | 'CURRENCY'
  | 'MONTHS'
  | 'PERCENT'
  | 'RATE_PER_10000'
  | 'SCORE';

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

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

export type ResolvedIndicatorQueryVariables = Exact<{
  code: string;
  region?: string | null | undefined;
}>;


export type ResolvedIndicatorQuery = { indicator: { id: string, code: string, title: string, kind: IndicatorKind, breakdowns: Array<{ code: string, title: string, categories: Array<{ code: string, title: string }> }> } | null };

export type StatedForCellQueryVariables = Exact<{
  input: CompareIndicatorInput;
}>;


export type StatedForCellQuery = { compareIndicator: { measure: Measure, indicator: { id: string, unit: Unit, rateFactor: number | null }, series: Array<{ points: Array<{ period: { label: string, start: string, end: string }, conflicts: Array<{ kind: ConflictKind }>, statements: Array<{ value: string | null, valueKind: ValueKind, source: string, section: string, note: string | null, standing: boolean, statement: { id: string, value: string | null, valueKind: ValueKind, note: string | null }, choice:
            | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
            | { id: string, version: number, reason: string, changedBy: string, changedAt: string }
           | null, period: { label: string, start: string, end: string }, body:
            | { slug: string, shortName: string }
            | { slug: string, shortName: string }
           }> }> }> } };

export type ChooseStatementMutationVariables = Exact<{
  input: ChooseStatementInput;
}>;


export type ChooseStatementMutation = { chooseStatement: { choice:
      | { id: string, version: number }
      | { id: string, version: number }
     | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveChoiceMutationVariables = Exact<{
  input: RemoveChoiceInput;
}>;


export type RemoveChoiceMutation = { removeChoice: { choice:
      | { id: string, version: number }
      | { id: string, version: number }
     | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }>, conflict: { changedBy: string, changedAt: string, current:
        | { id: string, version: number }
        | { id: string, version: number }
       } | null } | null };

export const ResolvedIndicatorDocument = `query ResolvedIndicator($code: String!, $region: String) {
  indicator(code: $code, region: $region) {
    id
    code
    title
    kind
    breakdowns {
      code
      title
      categories {
        code
        title
      }
    }
  }
}` as unknown as TextDocument<ResolvedIndicatorQuery, ResolvedIndicatorQueryVariables>;
export const StatedForCellDocument = `query StatedForCell($input: CompareIndicatorInput!) {
  compareIndicator(input: $input) {
    measure
    indicator {
      id
      unit
      rateFactor
    }
    series {
      points {
        period {
          ...PeriodParts
        }
        conflicts {
          kind
        }
        statements {
          ...StatementParts
          statement {
            id
            value
            valueKind
            note
          }
        }
      }
    }
  }
}
fragment PeriodParts on Period {
  label
  start
  end
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
}` as unknown as TextDocument<StatedForCellQuery, StatedForCellQueryVariables>;
export const ChooseStatementDocument = `mutation ChooseStatement($input: ChooseStatementInput!) {
  chooseStatement(input: $input) {
    choice {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<ChooseStatementMutation, ChooseStatementMutationVariables>;
export const RemoveChoiceDocument = `mutation RemoveChoice($input: RemoveChoiceInput!) {
  removeChoice(input: $input) {
    choice {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
    conflict {
      changedBy
      changedAt
      current {
        id
        version
      }
    }
  }
}` as unknown as TextDocument<RemoveChoiceMutation, RemoveChoiceMutationVariables>;