import { randomUUID } from "node:crypto";
import type { BulkSummary } from "../../db/bulk";
import type { Write } from "../../db/write";
import { Contribution, ContributionEvent, ContributionEventKind } from "../contributions";
import { placeInBudget } from "../money";
import { Expenditure, Income } from "../spending";
import type { PlannedLine } from "./plan-line";

/** What a file changes of a table: its columns with their types, as Postgres reads them from JSON. */
function changeSql(table: string, columns: Readonly<Record<string, string>>): string {
  const sets = Object.keys(columns).map((column) => `${column} = n.${column}`);
  const types = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  return `update ${table} t set ${sets.join(", ")}, version = t.version + 1, changed_at = now(), changed_as = $3
    from jsonb_to_recordset($2::jsonb) n (id uuid, ${types.join(", ")})
    where t.body_id = $1 and t.id = n.id and t.removed_at is null returning 1`;
}

const amount = "numeric(14, 2)";
const changeSqls = {
  contribution: changeSql("contribution", {
    ...{ status: "text", status_on: "date", amount, worth: amount, due_on: "date", note: "text" },
  }),
  income: changeSql("income", { kind: "text", amount, reason: "text", purpose: "text", note: "text" }),
  expenditure: changeSql("expenditure", {
    ...{ category: "text", budgeted: amount, committed: amount, actual: amount, reason: "text", note: "text" },
  }),
} as const;

type Of<K extends PlannedLine["of"]> = Extract<PlannedLine, { readonly of: K }>;

/** Stores what a file adds and changes, in one statement a table and kind, under one entry that has the summary. */
export async function storeLines(
  write: Write,
  planned: readonly PlannedLine[],
  summary: BulkSummary,
  today: string,
): Promise<void> {
  const { id: bodyId, regionId = "", role: changedAs = "ACCOUNT" } = write.target;
  const common = { bodyId, regionId, version: 1, changedAt: new Date(), changedAs };
  const printed = { source: null, section: null, position: null };
  const added = <K extends PlannedLine["of"]>(of: K) =>
    planned.filter((line): line is Of<K> => line.of === of && !line.stored);
  const changed = <K extends PlannedLine["of"]>(of: K) =>
    planned.filter((line): line is Of<K> => line.of === of && line.stored !== undefined && line.changes.length > 0);
  const contributions = added("CONTRIBUTION").map(({ budget, values }) => ({
    ...{ ...common, ...placeInBudget(budget), ...printed, ...values, id: randomUUID() },
    ...{ statusOn: today, printedShare: null },
  }));
  const changes = changed("CONTRIBUTION").map(({ stored, values }) => {
    const statusOn = stored?.status === values.status ? (stored.statusOn ?? null) : today;
    return { ...values, id: stored?.id ?? "", recordedOn: stored?.recordedOn ?? "", statusOn, stored };
  });
  await write.inBulk(summary, async (bulk) => {
    const change = async (
      table: keyof typeof changeSqls,
      entity: Parameters<typeof bulk.statement>[0],
      rows: object[],
    ) => {
      const values = [bodyId, JSON.stringify(rows), changedAs];
      if (rows.length > 0) await bulk.statement(entity, `change ${table} of a file`, changeSqls[table], values);
    };
    await bulk.copyIn(Contribution, contributions);
    await change(
      "contribution",
      Contribution,
      changes.map((row) => ({ ...row, stored: undefined, status_on: row.statusOn, due_on: row.dueOn })),
    );
    // As on the page of a contribution: its history says how it stands, and how much it is.
    const stood = changes.filter(
      ({ stored, status, amount: now }) => stored?.status !== status || stored.amount !== now,
    );
    await bulk.copyIn(
      ContributionEvent,
      [...contributions, ...stood].map(({ id: contributionId, agencyId, recordedOn, status, amount: stands }) => ({
        ...{ ...common, id: randomUUID(), contributionId, agencyId, recordedOn, notedAt: common.changedAt },
        ...{ kind: ContributionEventKind.STATUS, onDay: today, status, amount: stands, dueOn: null, reference: null },
      })),
    );
    await bulk.copyIn(
      Income,
      added("INCOME").map(({ budget, values }) => ({
        ...{ ...common, ...placeInBudget(budget), ...printed, ...values, id: randomUUID() },
      })),
    );
    await change(
      "income",
      Income,
      changed("INCOME").map(({ stored, values }) => ({ ...values, id: stored?.id })),
    );
    await bulk.copyIn(
      Expenditure,
      added("EXPENDITURE").map(({ budget, values }) => ({
        ...{ ...common, ...placeInBudget(budget), ...printed, ...values, id: randomUUID() },
      })),
    );
    await change(
      "expenditure",
      Expenditure,
      changed("EXPENDITURE").map(({ stored, values }) => ({ ...values, id: stored?.id })),
    );
  });
}
