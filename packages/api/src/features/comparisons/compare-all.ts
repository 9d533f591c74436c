import type { GraphQLResolveInfo } from "graphql";
import type { Read } from "../../db/read";
import { badInput } from "../../errors/app-error";
import { selects } from "../../graphql/selects";
import type { Area } from "../areas";
import { buildComparison } from "./build-comparison";
import type { SeriesKey, Subject } from "./comparison-row";
import { pointsMax } from "./comparison.inputs";
import type { IndicatorComparison } from "./comparison.types";
import { findFigures } from "./find-figures";
import { findIngredients } from "./find-ingredients";
import type { FigureDetail } from "./published-figures.sql";
import { findPeriods, type WantedPeriods } from "./find-periods";

/** What must be told of figures for the fields of points that a document asks for. */
export function detailFor(info: GraphQLResolveInfo): FigureDetail {
  if (selects(info, "statements", "conflicts")) return "STATEMENTS";
  return selects(info, "source", "section", "note") ? "SOURCES" : "VALUES";
}

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
  /** Without what statements tell, their lists and those of conflicts are empty; without sources no point has one. */
  readonly detail: FigureDetail;
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
  { detail, areas }: CompareOptions,
): Promise<IndicatorComparison[]> {
  if (plans.length === 0) return [];
  const figures = await findFigures(read, regionId, plans, { detail });
  return plans.map((plan) => {
    const { subject, series, measure, last, hasPrevious } = plan;
    const rows = series.map((key) => ({ subject, key, ingredients: findIngredients(subject, key, figures, measure) }));
    const all = findPeriods(subject, rows, plan);
    const periods = last === undefined ? all : all.slice(-last);
    if (series.length * periods.length > pointsMax) {
      throw badInput("from", `This asks for more than ${pointsMax} values: narrow the dates, areas or categories.`);
    }
    return buildComparison(subject, rows, {
      measure,
      periods,
      hasPrevious,
      withStatements: detail === "STATEMENTS",
      areas,
    });
  });
}
