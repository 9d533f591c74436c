import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput, conflict } from "../../errors/app-error";
import { BudgetPublication } from "./budget-publication.entity";
import { getYear, moneyTurn } from "./open-year";
import type { PublishBudgetInput, WithdrawBudgetInput } from "./publications.inputs";
import { readMoney } from "./read-money";

/**
 * Publishes a body's year with its lines and its reserve as they are now, in the place of what it published of the year before. Throws
 * BAD_USER_INPUT at `year` where there is no budget for it, and where that has no line.
 */
export async function publishBudget(write: Write, { year }: PublishBudgetInput): Promise<BudgetPublication> {
  const { bodyId, status, source, recordedOn } = await getYear(write, year);
  const money = (await readMoney(write, [bodyId])).get(bodyId)?.find((one) => one.year === year);
  if (!money) throw new Error("The lines of a year to be published can't be read.");
  const { ledger, reserve } = money;
  if (Object.values(ledger).every((lines: readonly unknown[]) => lines.length === 0)) {
    throw badInput("year", `${year} has no line yet, so nothing to publish.`);
  }
  const repo = write.repo(BudgetPublication);
  const earlier = await repo.find({ bodyId, year, withdrawnAt: null });
  if (earlier) await withdraw(write, encodeRowId("BudgetPublication", earlier), earlier.version);
  const stands = { publishedAt: new Date(), withdrawnAt: null };
  return repo.insert({ year, status, source, frozen: { ledger, reserve }, recordedOn, ...stands });
}

/** Withdraws what the body has published of a year: it stays with the body, and nobody else reads it. Throws CONFLICT for what no longer stands. */
export async function withdrawBudget(
  write: Write,
  { id, expectedVersion }: WithdrawBudgetInput,
): Promise<BudgetPublication> {
  await write.takeTurn(moneyTurn);
  return withdraw(write, id, expectedVersion);
}

async function withdraw(write: Write, id: string, expectedVersion: number): Promise<BudgetPublication> {
  const before = await write.repo(BudgetPublication).change(id, expectedVersion, {});
  if (before.publishedAt === null) throw conflict("id", "This was replaced or withdrawn before.");
  return write.repo(BudgetPublication).change(id, expectedVersion, { publishedAt: null, withdrawnAt: new Date() });
}
