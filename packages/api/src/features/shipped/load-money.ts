import { randomUUID } from "node:crypto";
import type { Bulk } from "../../db/bulk";
import type { SystemScope } from "../../db/system-scope";
import { findPrintedNames, type PrintedName } from "../agencies";
import { Contribution } from "../contributions";
import { Budget, BudgetPublication, BudgetStatus, ContributionKind, PrintedFigure, readMoney } from "../money";
import { Expenditure } from "../spending";
import { readShippedMoney, type ShippedYear } from "./money-file";
import { type LoadedPlace, placePayers } from "./place-payers";

/**
 * Loads the money that reports print into the boards of a region that is open, and lets each year stand as published: what a report
 * prints is public. A board that has any budget, a removed one included, is left as its own people have it.
 */
export async function loadMoney(scope: SystemScope, regionId: string): Promise<void> {
  const boards = await scope.rows<{ id: string; slug: string }>(
    "boards without a budget",
    `select b.id, b.slug from body b where b.region_id = $1 and not exists (select from budget t where t.body_id = b.id)
     order by b.position`,
    [regionId],
  );
  for (const { id: bodyId, slug } of boards) {
    const years = readShippedMoney(slug);
    if (years.length === 0) continue;
    const names = await findPrintedNames(
      scope,
      { regionId, bodyId },
      years.flatMap(({ contributions }) => contributions.map(({ line }) => line)),
    );
    const changedAs = `system:${scope.purpose}`;
    const place = { bodyId, regionId, version: 1, changedAt: new Date(), changedAs };
    const lines = years.flatMap(({ contributions, expenditures }) => [...contributions, ...expenditures]).length;
    await scope.writerOf(bodyId, "loadMoney").inBulk({ years: years.length, lines }, async (bulk) => {
      for (const year of years) await storeYear(bulk, place, year, names);
      await placePayers(scope, bulk, place, years, names);
      await publishYears(scope, bulk, place, years);
    });
  }
}

async function storeYear(
  bulk: Bulk,
  place: LoadedPlace,
  { year, start, end, status, source, ...lines }: ShippedYear,
  names: ReadonlyMap<string, PrintedName>,
): Promise<void> {
  const budget = { ...place, id: randomUUID(), year, status, source, recordedOn: start };
  await bulk.copyIn(Budget, [{ ...budget, closedOn: status === BudgetStatus.CLOSED ? end : null }]);
  const common = () => ({ ...place, id: randomUUID(), budgetId: budget.id, year, recordedOn: start });
  await bulk.copyIn(
    Contribution,
    lines.contributions.map(({ line: payer, ...row }) => {
      const named = names.get(payer);
      return {
        ...row,
        ...common(),
        payer,
        agencyId: named && "agencyId" in named ? named.agencyId : null,
        payerGroup: named && "payerGroup" in named ? named.payerGroup : null,
        kind: ContributionKind.MONEY,
        statusOn: null,
        worth: null,
        dueOn: null,
      };
    }),
  );
  await bulk.copyIn(
    Expenditure,
    lines.expenditures.map((row) => ({ ...row, ...common(), committed: null, reason: null })),
  );
  await bulk.copyIn(
    PrintedFigure,
    lines.printed.map(({ line: label, ...row }) => ({ ...row, ...common(), label })),
  );
}

async function publishYears(
  scope: SystemScope,
  bulk: Bulk,
  place: LoadedPlace,
  years: readonly ShippedYear[],
): Promise<void> {
  const stored = (await readMoney(scope, [place.bodyId])).get(place.bodyId) ?? [];
  await bulk.copyIn(
    BudgetPublication,
    years.flatMap(({ year, start, status, source }) => {
      const money = stored.find((one) => one.year === year);
      if (!money) return [];
      const { ledger, reserve } = money;
      const row = { ...place, id: randomUUID(), year, status, source, recordedOn: start };
      return { ...row, frozen: { ledger, reserve }, publishedAt: place.changedAt, withdrawnAt: null };
    }),
  );
}
