import type { NewRow } from "../../db/change-repository";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { copyStandingItems } from "../agendas";
import { getGroupAt } from "../groups";
import { contentOf, faultsOfClashes, faultsOfDay, faultsOfTimes, Meeting, takeMeetingTurns } from "../meetings";
import type { PlanMeetingsInput } from "./planning.types";

/** What is stored of a meeting: the rest follows from that. */
type StoredMeeting = Omit<NewRow<Meeting>, "starts" | "ends" | "state" | "name">;

/**
 * Plans meetings of a group: all of them or none, in as many statements whatever their number. Throws BAD_USER_INPUT with all
 * that is wrong, at `days.N` what is wrong with a day: one that stands twice, on which the group is not there, or has another
 * meeting at that time.
 */
export async function planMeetings(write: Write, input: PlanMeetingsInput): Promise<Meeting[]> {
  await takeMeetingTurns(write);
  const group = await getGroupAt(write, "group", input.group);
  const { title = null, startsAt = null, endsAt = null, place = null, link = null } = contentOf(input);
  const { days } = input;
  const pathOf = (index: number): string => `days.${index}`;
  const ofTimes = faultsOfTimes({ startsAt, endsAt });
  const wanted = { groupId: group.id, days, startsAt, endsAt, exceptId: null };
  const faults: Fault[] = [
    ...ofTimes,
    ...days.flatMap((day, index) => faultsOfDay(group, day, pathOf(index))),
    ...days.flatMap((day, index) =>
      days.indexOf(day) < index
        ? [{ path: pathOf(index), message: "This day stands twice. Take one of them out." }]
        : [],
    ),
    ...(ofTimes.length > 0 ? [] : await faultsOfClashes(write, wanted, pathOf)),
  ];
  if (faults.length > 0) throw badInputs(faults);
  const rows = days.map((recordedOn): StoredMeeting => ({
    ...{ recordedOn, groupId: group.id, groupName: group.name, title, startsAt, endsAt, place, link },
    ...{ movedFrom: null, moveReason: null, cancelledOn: null, cancelReason: null },
    ...{ source: null, section: null },
  }));
  const meetings = await write.repo(Meeting).insertAll(rows as NewRow<Meeting>[]);
  await copyStandingItems(write, meetings);
  return meetings;
}
