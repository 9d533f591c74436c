import { randomUUID } from "node:crypto";
import type { Bulk } from "../../db/bulk";
import type { SystemScope } from "../../db/system-scope";
import { Area, type AreaKind } from "../areas";
import { Body } from "../bodies";
import { Breakdown, Category, Indicator, IndicatorBreakdown, keepExtents } from "../indicators";
import { loadAgencies } from "./load-agencies";
import { readShippedRows, requireEntry, textOrNull } from "./shipped-files";

const rowsMax = 100_000;

type Ids = ReadonlyMap<string, string>;

/** What reads the rows of a region while it is loaded, and what changes them. */
interface Loading {
  readonly scope: SystemScope;
  readonly bulk: Bulk;
}

/**
 * Brings the reference rows of a region that is open to what the product ships: agencies, areas, indicators and breakdowns.
 * Adds and corrects by natural key, removes nothing, and leaves on the register of agencies what people have changed.
 */
export async function loadCatalogue(scope: SystemScope, regionId: string, slug: string): Promise<void> {
  await scope.writerOf(regionId, "loadCatalogue").inBulk({ region: slug }, async (bulk) => {
    const loading = { scope, bulk };
    await loadAgencies(scope, bulk, regionId, slug);
    await loadAreas(loading, regionId, slug);
    await keepExtents(scope, regionId, () => loadIndicators(loading, regionId));
  });
}

async function loadAreas({ scope, bulk }: Loading, regionId: string, region: string): Promise<void> {
  const stored = await scope.repo(Body).list({ where: { regionId }, orderBy: ["position"], limit: rowsMax });
  const bodies: Ids = new Map(stored.map((body) => [body.slug, body.id]));
  const rows = readShippedRows<"region" | "slug" | "name" | "kind" | "ons_code" | "dfe_code" | "board" | "from_day">(
    "catalogue/areas.csv",
  );
  await bulk.upsert(
    Area,
    rows
      .filter((row) => row.region === region)
      .map((row, position) => ({
        regionId,
        id: randomUUID(),
        slug: row.slug,
        name: row.name,
        kind: row.kind as AreaKind,
        onsCode: textOrNull(row.ons_code),
        dfeCode: textOrNull(row.dfe_code),
        bodyId: row.board === "" ? null : requireEntry(bodies, row.board),
        fromDay: textOrNull(row.from_day),
        position,
      })),
    ["regionId", "slug"],
  );
}

async function loadBreakdowns({ scope, bulk }: Loading, regionId: string): Promise<Ids> {
  const areas = await scope.repo(Area).list({ where: { regionId }, orderBy: ["position"], limit: rowsMax });
  const areaIds = new Map(areas.map(({ slug, id }) => [slug, id]));
  const shipped = readShippedRows<"breakdown" | "breakdown_title" | "category" | "category_title" | "area">(
    "catalogue/breakdowns.csv",
  );
  // A part of an area is a category in the area's region alone.
  const rows = shipped.filter(({ area }) => area === "" || areaIds.has(area));
  const titles = new Map(rows.map((row) => [row.breakdown, row.breakdown_title]));
  await bulk.upsert(
    Breakdown,
    [...titles].map(([code, title]) => ({ regionId, id: randomUUID(), code, title })),
    ["regionId", "code"],
  );
  const stored = await scope.repo(Breakdown).list({ where: { regionId }, orderBy: ["code"], limit: rowsMax });
  const ids = new Map(stored.map(({ code, id }) => [code, id]));
  await bulk.upsert(
    Category,
    rows.map((row, position) => ({
      regionId,
      id: randomUUID(),
      breakdownId: requireEntry(ids, row.breakdown),
      code: row.category,
      title: row.category_title,
      areaId: row.area === "" ? null : requireEntry(areaIds, row.area),
      position,
    })),
    ["regionId", "breakdownId", "code"],
  );
  return ids;
}

async function loadIndicators(loading: Loading, regionId: string): Promise<void> {
  const { scope, bulk } = loading;
  const breakdowns = await loadBreakdowns(loading, regionId);
  const rows = readShippedRows<
    | "code"
    | "title"
    | "definition"
    | "unit"
    | "kind"
    | "polarity"
    | "theme"
    | "derivable"
    | "rate_of"
    | "numerator"
    | "denominator"
    | "rate_factor"
    | "breakdowns"
    | "change"
  >("catalogue/indicators.csv");
  const known = await scope.repo(Indicator).list({ where: { regionId }, orderBy: ["position"], limit: rowsMax });
  const ids = new Map(known.map(({ code, id }) => [code, id]));
  // Indicators refer to one another, so every id is known before the first row is written.
  for (const { code } of rows) if (!ids.has(code)) ids.set(code, randomUUID());
  const idOf = (code: string): string | null => (code === "" ? null : requireEntry(ids, code));
  await bulk.upsert(
    Indicator,
    rows.map((row, position) => ({
      regionId,
      id: requireEntry(ids, row.code),
      code: row.code,
      title: row.title,
      definition: row.definition,
      unit: row.unit as Indicator["unit"],
      kind: row.kind as Indicator["kind"],
      polarity: row.polarity as Indicator["polarity"],
      theme: row.theme,
      derivable: row.derivable === "yes",
      isChange: row.change === "yes",
      rateOfId: idOf(row.rate_of),
      numeratorId: idOf(row.numerator),
      denominatorId: idOf(row.denominator),
      rateFactor: row.rate_factor === "" ? null : Number(row.rate_factor),
      position,
    })),
    ["regionId", "code"],
  );
  await bulk.upsert(
    IndicatorBreakdown,
    rows.flatMap((row) =>
      row.breakdowns
        .split(";")
        // A breakdown whose categories are all parts of another region's areas is not here.
        .filter((code) => breakdowns.has(code))
        .map((code) => ({
          regionId,
          indicatorId: requireEntry(ids, row.code),
          breakdownId: requireEntry(breakdowns, code),
        })),
    ),
    ["regionId", "indicatorId", "breakdownId"],
  );
}
