import { erasureReasonWords } from "@panboard/shared";
import { encodeRowId } from "../../db/row-id";
import { todaySql } from "../../db/today-sql";
import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import type { ErasePersonInput } from "./people.inputs";
import { Person } from "./person.entity";
import { PersonAccount } from "./person-account.entity";

/**
 * Erases what is held of a person, for good: name, post, e-mail address and linked accounts, and all that is on record of
 * them. Which seats were held when stays, by nobody's name. Throws at `id` while they hold a seat today or later, or one that
 * ended while their own last day there is not said.
 */
export async function erasePerson(write: Write, input: ErasePersonInput): Promise<Person> {
  await write.takeTurn("structure");
  const nothing = { name: null, post: null, email: null };
  const person = await write.repo(Person).erase(input.id, input.expectedVersion, { ...nothing, erasedAt: new Date() });
  await requireNoSeat(write, person);
  await eraseAccounts(write, person);
  write.tellWhy({ reason: erasureReasonWords[input.reason] });
  return person;
}

const seatsHeldSql = `
select s.post, s.group_name as "group" from seat_holder h
join seat s on s.body_id = h.body_id and s.id = h.seat_id
join "group" g on g.body_id = s.body_id and g.id = s.group_id
where h.body_id = $1 and h.person_id = $2 and h.removed_at is null
  -- Without a last day of their own they would hold the seat again once it, or its group, goes on.
  and (h.until_day is null or h.span * s.span * g.span && daterange(${todaySql}, null))
order by s.group_name, s.post limit 100`;

async function requireNoSeat(write: Write, { bodyId, id }: Person): Promise<void> {
  const seats = await write.rows<{ post: string; group: string }>("seats of a person", seatsHeldSql, [bodyId, id]);
  if (seats.length === 0) return;
  const named = seats.map(({ post, group }) => `${post} (${group})`).join(", ");
  const [which, each] = seats.length === 1 ? ["a seat", "that"] : ["seats", "those"];
  throw badInput(
    "id",
    `This person holds ${which} today or later, or without a last day: ${named}. End ${each} first.`,
  );
}

/** Unlinks the account that is linked, and erases it and all that were before, with what is on record of them. */
async function eraseAccounts(write: Write, { bodyId, id: personId }: Person): Promise<void> {
  const accounts = write.repo(PersonAccount);
  const linked = await accounts.find({ bodyId, personId });
  if (linked) {
    await accounts.remove(encodeRowId("PersonAccount", linked), linked.version);
    await write.tellOfRights();
  }
  const all = await write.rows<{ id: string; regionId: string; version: number }>(
    "accounts of a person, former ones too",
    `select id, region_id as "regionId", version from person_account where body_id = $1 and person_id = $2 order by id`,
    [bodyId, personId],
  );
  for (const { id, regionId, version } of all) {
    const rowId = encodeRowId("PersonAccount", { regionId, bodyId, id });
    await accounts.erase(rowId, version, { issuer: null, subject: null });
  }
}
