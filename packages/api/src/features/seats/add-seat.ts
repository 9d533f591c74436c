import { getRow } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { Group } from "../groups";
import { listChairs } from "./find-rows";
import { findSeatAgency } from "./find-seat-agency";
import { faultsInGroup, faultsOfChair, faultsOfContent } from "./rules/seat-rules";
import { Seat } from "./seat.entity";
import type { AddSeatInput } from "./seat.inputs";

/** Adds a seat to a group. Throws NOT_FOUND for a group that can't be seen, and BAD_USER_INPUT with all that is wrong. */
export async function addSeat(write: Write, input: AddSeatInput): Promise<Seat> {
  await write.takeTurn("structure");
  const group = await getRow(write, Group, input.group);
  const { agencyId, faults } = await findSeatAgency(write, input.agency ?? null);
  const { role, votes = null, constituency = null, championOf = null, from } = input;
  const { accountableTo = null, accountableSince = null, until = null } = input;
  const days = { fromDay: from, fromKnown: true, untilDay: until };
  const content = { role, votes, agencyId, constituency, championOf, accountableTo, accountableSince, source: null };
  const all = [
    ...faults,
    ...faultsOfContent(content).filter(({ path }) => !faults.some((fault) => fault.path === path)),
    ...faultsInGroup(days, group),
    ...faultsOfChair(role, days, await listChairs(write, group.id, null)),
  ];
  if (all.length > 0) throw badInputs(all);
  return write.repo(Seat).insert({
    ...content,
    ...days,
    recordedOn: from,
    groupId: group.id,
    groupName: group.name,
    post: input.post.trim(),
    heading: null,
    position: null,
  });
}
