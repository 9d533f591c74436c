import type { Write } from "../../db/write";
import type { AppError } from "../../errors/app-error";
import { readMoney, type YearOfMoney } from "./read-money";

/**
 * Makes a change under the turn of the body's money, and throws what `refusalOf` says of the first closed year that would get another
 * closing reserve than it had, or more or less of it set aside: that changes by an adjustment alone.
 */
export async function keepClosedReserves<T>(
  write: Write,
  refusalOf: (closedYear: string) => AppError,
  change: () => Promise<T>,
): Promise<T> {
  const before = await closedYears(write);
  const changed = await change();
  const after = await closedYears(write);
  const moved = before.find(({ year, reserve: { closing, unallocated } }) => {
    const now = after.find((one) => one.year === year)?.reserve;
    return closing !== null && (now?.closing !== closing || now.unallocated !== unallocated);
  });
  if (moved) throw refusalOf(moved.year);
  return changed;
}

async function closedYears(write: Write): Promise<readonly YearOfMoney[]> {
  const { id: bodyId } = write.target;
  return ((await readMoney(write, [bodyId])).get(bodyId) ?? []).filter(({ status }) => status === "CLOSED");
}
