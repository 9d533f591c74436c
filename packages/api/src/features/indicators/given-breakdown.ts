import type { Database } from "../../db/database";
import { defineFact, type FactPlace, unique } from "../../testing/define-fact";
import { Breakdown, Category, IndicatorBreakdown } from "./breakdown.entity";
import { givenIndicatorRow } from "./given-indicator";

/** A new breakdown without categories, of no indicator yet. */
export const givenBreakdownRow = defineFact<Breakdown, FactPlace>(Breakdown, (_, { code = unique("breakdown") }) => ({
  code,
  title: code,
}));

/** A category of a breakdown, a new one unless said, that every area has. */
export const givenCategory = defineFact<Category, FactPlace>(
  Category,
  async (place, { code = unique("category"), breakdownId }, database) => ({
    breakdownId: breakdownId ?? (await givenBreakdownRow(database, place)).id,
    code,
    title: code,
    areaId: null,
    position: 0,
  }),
);

/** That an indicator may be stated by a breakdown, both new unless said. */
export const givenIndicatorBreakdown = defineFact<IndicatorBreakdown, FactPlace>(
  IndicatorBreakdown,
  async (place, { indicatorId, breakdownId }, database) => ({
    indicatorId: indicatorId ?? (await givenIndicatorRow(database, place)).id,
    breakdownId: breakdownId ?? (await givenBreakdownRow(database, place)).id,
  }),
);

/** A breakdown of one or several indicators with categories; answers the categories' ids by code. */
export async function givenBreakdown(
  database: Database,
  regionId: string,
  indicatorIds: string | readonly string[],
  code: string,
  categories: readonly string[],
): Promise<Map<string, string>> {
  const place = { regionId };
  const { id: breakdownId } = await givenBreakdownRow(database, place, { code });
  const ids = new Map<string, string>();
  for (const [position, category] of categories.entries()) {
    const { id } = await givenCategory(database, place, { breakdownId, code: category, position });
    ids.set(category, id);
  }
  for (const indicatorId of [indicatorIds].flat()) {
    await givenIndicatorBreakdown(database, place, { indicatorId, breakdownId });
  }
  return ids;
}
