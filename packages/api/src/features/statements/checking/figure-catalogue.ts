import { groupBy } from "../../../db/group-by";
import type { Statements } from "../../../db/statements";
import { Area } from "../../areas";
import { Body } from "../../bodies";
import { Breakdown, Category, Indicator, IndicatorBreakdown } from "../../indicators";
import { Region } from "../../regions";

export type CatalogueArea = Pick<Area, "id" | "name" | "bodyId" | "fromDay">;
export type CatalogueCategory = Pick<Category, "id" | "title" | "areaId">;
export type CatalogueIndicator = Pick<
  Indicator,
  "id" | "code" | "title" | "denominatorId" | "rateFactor" | "isChange"
> & {
  readonly unit: `${Indicator["unit"]}`;
  readonly kind: `${Indicator["kind"]}`;
  readonly breakdownIds: ReadonlySet<string>;
};

/** The names that a figures file may use, in one region, and what they stand for. */
export interface FigureCatalogue {
  readonly regionId: string;
  readonly regionName: string;
  /** Board slug to body id. */
  readonly boards: ReadonlyMap<string, string>;
  /** By slug, and by ONS and DfE code. */
  readonly areas: ReadonlyMap<string, CatalogueArea>;
  readonly areasById: ReadonlyMap<string, CatalogueArea>;
  /** By code. */
  readonly indicators: ReadonlyMap<string, CatalogueIndicator>;
  readonly indicatorsById: ReadonlyMap<string, CatalogueIndicator>;
  readonly breakdowns: ReadonlyMap<
    string,
    { readonly id: string; readonly categories: ReadonlyMap<string, CatalogueCategory> }
  >;
}

const rowsMax = 100_000;

/** Reads a region's catalogue within a scope. */
export async function readFigureCatalogue(scope: Statements, regionId: string): Promise<FigureCatalogue> {
  const where = { regionId };
  const region = await scope.repo(Region).find({ regionId });
  const bodies = await scope.repo(Body).list({ where, orderBy: ["position"], limit: rowsMax });
  const areas = await scope.repo(Area).list({ where, orderBy: ["position"], limit: rowsMax });
  const stored = await scope.repo(Indicator).list({ where, orderBy: ["position"], limit: rowsMax });
  const breakdowns = await scope.repo(Breakdown).list({ where, orderBy: ["code"], limit: rowsMax });
  const categories = await scope.repo(Category).list({ where, orderBy: ["position"], limit: rowsMax });
  const pairs = await scope.repo(IndicatorBreakdown).list({ where, orderBy: ["indicatorId"], limit: rowsMax });

  const pairsOf = groupBy(pairs, ({ indicatorId }) => indicatorId);
  const categoriesOf = groupBy(categories, ({ breakdownId }) => breakdownId);
  const indicators = stored.map((indicator) => ({
    ...indicator,
    breakdownIds: new Set((pairsOf.get(indicator.id) ?? []).map(({ breakdownId }) => breakdownId)),
  }));
  return {
    regionId,
    regionName: region?.name ?? "the region",
    boards: new Map(bodies.filter(({ kind }) => kind === "BOARD").map(({ slug, id }) => [slug, id])),
    areas: new Map(areas.flatMap((area) => namesOf(area).map((name) => [name, area] as const))),
    areasById: new Map(areas.map((area) => [area.id, area])),
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    indicatorsById: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    breakdowns: new Map(
      breakdowns.map(({ code, id }) => {
        const own = categoriesOf.get(id) ?? [];
        return [code, { id, categories: new Map(own.map((category) => [category.code, category])) }];
      }),
    ),
  };
}

/** What a file may call an area. */
function namesOf({ slug, onsCode, dfeCode }: Area): string[] {
  return [slug, onsCode, dfeCode].filter((name) => name !== null);
}
