import { randomUUID } from "node:crypto";
import type { Bulk } from "../../db/bulk";
import type { SystemScope } from "../../db/system-scope";
import { findPrintedNames } from "../agencies";
import { BudgetPublication, BudgetStatus, readMoney } from "../money";
import { daysOfPayers, readIllustrativeMoney, storeIllustrativeMoney } from "./illustrative-money";
import { readShippedMoney } from "./money-file";
import { type LoadedPlace, placePayers } from "./place-payers";
import { daysOfReports, storePublishedYear } from "./published-money";

/**
 * Loads the money that reports print into the boards of a region that is open, and lets each year stand as published: what a report
 * prints is public. Into those of the fictional region it loads invented money, of which closed years are published. A board that has
 * any budget, a removed one included, is left as its own people have it.
 */
export async function loadMoney(scope: SystemScope, regionId: string): Promise<void> {
  const boards = await scope.rows<{ id: string; slug: string; fictional: boolean }>(
    "boards without a budget",
    `select b.id, b.slug, r.fictional from body b join region r on r.region_id = b.region_id
     where b.region_id = $1 and not exists (select from budget t where t.body_id = b.id)
     order by b.position`,
    [regionId],
  );
  for (const { id: bodyId, slug, fictional } of boards) {
    const place = { bodyId, regionId, version: 1, changedAt: new Date(), changedAs: `system:${scope.purpose}` };
    await (fictional ? loadIllustrative(scope, place, slug) : loadPublished(scope, place, slug));
  }
}

async function loadPublished(scope: SystemScope, place: LoadedPlace, slug: string): Promise<void> {
  const years = readShippedMoney(slug);
  if (years.length === 0) return;
  const payers = years.flatMap(({ contributions }) => contributions.map(({ line }) => line));
  const names = await findPrintedNames(scope, place, payers);
  const summary = { years: years.length, contributions: payers.length };
  await scope.writerOf(place.bodyId, "loadMoney").inBulk(summary, async (bulk) => {
    for (const year of years) await storePublishedYear(bulk, place, year, names);
    await placePayers(scope, bulk, place, daysOfReports(years, names));
    await publishYears(scope, bulk, place, new Map(years.map(({ year, source }) => [year, source])));
  });
}

async function loadIllustrative(scope: SystemScope, place: LoadedPlace, slug: string): Promise<void> {
  const rows = readIllustrativeMoney(slug);
  if (rows.length === 0) return;
  const agencies = await scope.rows<{ slug: string; id: string }>(
    "agencies by slug",
    "select slug, id from agency where region_id = $1 and removed_at is null",
    [place.regionId],
  );
  const agencyIds = new Map(agencies.map((agency) => [agency.slug, agency.id]));
  const closed = rows.filter(({ kind, status }) => kind === "budget" && status !== "OPEN").map(({ year }) => year);
  await scope.writerOf(place.bodyId, "loadMoney").inBulk({ illustrative: rows.length }, async (bulk) => {
    await storeIllustrativeMoney(bulk, place, rows, agencyIds);
    await placePayers(scope, bulk, place, daysOfPayers(rows, agencyIds));
    await publishYears(scope, bulk, place, new Map(closed.map((year) => [year, null])));
  });
}

/** Publishes years as they stand, each with the report that it is taken from. */
async function publishYears(
  scope: SystemScope,
  bulk: Bulk,
  place: LoadedPlace,
  sources: ReadonlyMap<string, string | null>,
): Promise<void> {
  const stored = (await readMoney(scope, [place.bodyId])).get(place.bodyId) ?? [];
  await bulk.copyIn(
    BudgetPublication,
    stored.flatMap(({ year, status, ledger, reserve }) => {
      const source = sources.get(year);
      if (source === undefined) return [];
      const row = { ...place, id: randomUUID(), year, status: BudgetStatus[status], source };
      const recordedOn = `${year.slice(0, 4)}-04-01`;
      return { ...row, recordedOn, frozen: { ledger, reserve }, publishedAt: place.changedAt, withdrawnAt: null };
    }),
  );
}
