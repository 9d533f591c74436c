import type { Read } from "../../db/read";
import { badInput } from "../../errors/app-error";
import type { Area } from "../areas";
import { buildComparison } from "./build-comparison";
import type { SeriesKey, Subject } from "./comparison-row";
import { pointsMax } from "./comparison.inputs";
import type { IndicatorComparison } from "./comparison.types";
import { findFigures } from "./find-figures";
import { findIngredients } from "./find-ingredients";
import { findPeriods, type WantedPeriods } from "./find-periods";

/** The fields of a point that want statements. */
export const statementFields = ["statements", "conflicts"] as const;

/** One comparison: of what, between whom, and for which periods. */
export interface ComparisonPlan extends WantedPeriods {
  readonly subject: Subject;
  /** Each of an area. */
  readonly series: readonly SeriesKey[];
  /** So many periods at the most, the latest; all without it. */
  readonly last?: number;
  /** Whether a point's period follows the one before it, so that a change can be told. */
  readonly hasPrevious: boolean;
}

/** What is wanted beside values, and what is known already. */
export interface CompareOptions {
  /** Whether each point tells its statements and conflicts; their lists are empty otherwise. */
  readonly withStatements: boolean;
  /** Every area of the plans, by its id. */
  readonly areas: ReadonlyMap<string, Area>;
}

/**
 * Comparisons of what is published, each of one indicator, in the order of their plans: one statement for all of them. Throws
 * BAD_USER_INPUT where one would have more points than may be answered.
 */
export async function compareAll(
  read: Read,
  regionId: string,
  plans: readonly ComparisonPlan[],
  { withStatements, areas }: CompareOptions,
): Promise<IndicatorComparison[]> {
  if (plans.length === 0) return [];
  const figures = await findFigures(read, regionId, plans, { withStatements });
  return plans.map((plan) => {
    const { subject, series, measure, last, hasPrevious } = plan;
    const rows = series.map((key) => ({
      ...subject,
      ...key,
      ingredients: findIngredients(subject, key, figures, measure),
    }));
    const all = findPeriods(subject, rows, plan);
    const periods = last === undefined ? all : all.slice(-last);
    if (series.length * periods.length > pointsMax) {
      throw badInput("from", `This asks for more than ${pointsMax} values: narrow the dates, areas or categories.`);
    }
    return buildComparison(subject, rows, { measure, periods, hasPrevious, withStatements, areas });
  });
}
