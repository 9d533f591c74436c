import type { Statements } from "../../db/scope";
import { Area } from "../areas";
import { Body } from "../bodies";
import { Breakdown, Category, Indicator, IndicatorBreakdown } from "../indicators";
import { Region } from "../regions";

/** The names that a figures file may use, in one region, and what they stand for. */
export interface FigureCatalogue {
  readonly regionId: string;
  readonly regionName: string;
  /** Board slug to body id. */
  readonly boards: ReadonlyMap<string, string>;
  /** Area slug to id. */
  readonly areas: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<
    string,
    { readonly id: string; readonly kind: "SNAPSHOT" | "FLOW"; readonly breakdownIds: ReadonlySet<string> }
  >;
  readonly breakdowns: ReadonlyMap<string, { readonly id: string; readonly categories: ReadonlyMap<string, string> }>;
}

const rowsMax = 100_000;

/** Reads a region's catalogue within a scope. */
export async function readFigureCatalogue(scope: Statements, regionId: string): Promise<FigureCatalogue> {
  const where = { regionId };
  const region = await scope.repo(Region).find({ regionId });
  const bodies = await scope.repo(Body).list({ where, orderBy: ["position"], limit: rowsMax });
  const areas = await scope.repo(Area).list({ where, orderBy: ["position"], limit: rowsMax });
  const indicators = await scope.repo(Indicator).list({ where, orderBy: ["position"], limit: rowsMax });
  const breakdowns = await scope.repo(Breakdown).list({ where, orderBy: ["code"], limit: rowsMax });
  const categories = await scope.repo(Category).list({ where, orderBy: ["position"], limit: rowsMax });
  const pairs = await scope.repo(IndicatorBreakdown).list({ where, orderBy: ["indicatorId"], limit: rowsMax });

  return {
    regionId,
    regionName: region?.name ?? "the region",
    boards: new Map(bodies.filter(({ kind }) => kind === "BOARD").map(({ slug, id }) => [slug, id])),
    areas: new Map(areas.map(({ slug, id }) => [slug, id])),
    indicators: new Map(
      indicators.map(({ code, id, kind }) => {
        const breakdownIds = pairs.filter(({ indicatorId }) => indicatorId === id).map((pair) => pair.breakdownId);
        return [code, { id, kind, breakdownIds: new Set(breakdownIds) }];
      }),
    ),
    breakdowns: new Map(
      breakdowns.map(({ code, id }) => {
        const own = categories.filter(({ breakdownId }) => breakdownId === id);
        return [code, { id, categories: new Map(own.map((category) => [category.code, category.id])) }];
      }),
    ),
  };
}
