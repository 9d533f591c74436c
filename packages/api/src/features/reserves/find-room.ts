import { compareMoney, poundsInWords, sumMoney } from "@panboard/shared";
import type { Write } from "../../db/write";
import { type AppError, badInput } from "../../errors/app-error";
import type { Appropriation } from "./appropriation.entity";

const roomSql = `
select min(holds)::text as room from (
  select on_day, sum(amount) over (order by on_day) as holds from (
    select on_day, amount from appropriation where body_id = $1 and reserve_id = $2 and removed_at is null
    union all select $3::date, 0.00
  ) made
) days where on_day >= $3::date`;

/**
 * What can be taken out of a reserve on a day, in pounds and pence: the least that it holds at the end of that day and of any
 * later one. It holds while the body's turn of money does.
 */
export async function findRoom(
  write: Write,
  { reserveId, onDay }: Pick<Appropriation, "reserveId" | "onDay">,
): Promise<string> {
  const [found] = await write.rows<{ room: string }>("room in a reserve", roomSql, [write.target.id, reserveId, onDay]);
  return found?.room ?? "0.00";
}

/** Whether an amount that is added, below zero one that is taken out, leaves nothing below zero. */
export function fits(room: string, amount: string): boolean {
  return compareMoney(amount, "0") > 0 || compareMoney(sumMoney([room, amount]) ?? "0", "0") >= 0;
}

/** What is told where more is taken out than there is. */
export function roomInWords(name: string, room: string): string {
  return `${name} holds ${poundsInWords(room)} on that day or a later one: take out no more than that.`;
}

/** Refuses, at a field, what would change how much was set aside when a later year was closed. */
export function movesSetAside(path: string): (closedYear: string) => AppError {
  return (year) =>
    badInput(path, `${year} is closed, and this would change what it set aside: do it in a year after it instead.`);
}
