import { dateInWords } from "@panboard/shared";
import type { Fault } from "../../errors/app-error";
import { earlierEnd } from "./check-line";
import type { Group } from "./group.entity";
import { nameThem } from "./name-them";
import type { Hanging } from "./what-hangs";

/** The days of a group. */
export type GroupDays = Pick<Group, "fromDay" | "fromKnown" | "untilDay">;

/** What is counted, in words, by what it is. */
const counted = {
  CHILD: ["group reports to it", "groups report to it"],
  SEAT: ["seat begins", "seats begin"],
  HOLDER: ["holder of a seat begins", "holders of seats begin"],
  MEETING: ["meeting is planned or was held", "meetings are planned or were held"],
} as const;

/**
 * What contradicts a group's first day, at `from`: what begins before it where both are known, and what the group reports to
 * from then on and is not there yet.
 */
export function faultsOfStart(
  hanging: readonly Hanging[],
  before: GroupDays,
  { fromDay, fromKnown }: GroupDays,
): Fault[] {
  const at = (message: string): Fault => ({ path: "from", message });
  const faults: Fault[] = [];
  if (fromKnown) {
    for (const what of ["CHILD", "SEAT", "HOLDER", "MEETING"] as const) {
      const early = hanging.filter((one) => one.what === what && one.fromKnown && one.from < fromDay);
      if (early.length > 0) faults.push(at(tell(what, early, "before")));
    }
  }
  for (const { what, name, from, until, otherFrom } of hanging) {
    if (what === "PREDECESSOR" && fromKnown && from < fromDay) {
      faults.push(at(`It took over from ${name} on ${dateInWords(from)}.`));
    }
    if (what !== "PARENT" && what !== "BODY") continue;
    if (fromKnown && until !== null && until < fromDay) {
      faults.push(at(`It reported to ${name} until ${dateInWords(until)}. Remove that first.`));
    }
    if (from === before.fromDay && otherFrom !== null && otherFrom > fromDay) {
      faults.push(at(`${name}, which it reports to, begins on ${dateInWords(otherFrom)}.`));
    }
  }
  return faults;
}

/**
 * What contradicts a group's last day, at `until`: what reports to it or begins after it, what it took over, and what it
 * reports to and ends before. A seat that goes on ends with it.
 */
export function faultsOfEnd(hanging: readonly Hanging[], { untilDay }: Pick<GroupDays, "untilDay">): Fault[] {
  const at = (message: string): Fault => ({ path: "until", message });
  const isAfter = (day: string | null): boolean => untilDay !== null && (day === null || day > untilDay);
  const late = (what: keyof typeof counted): Hanging[] =>
    hanging.filter((one) => one.what === what && isAfter(what === "CHILD" ? one.until : one.from));
  const faults = (["CHILD", "SEAT", "HOLDER", "MEETING"] as const).flatMap((what) => {
    const found = late(what);
    return found.length > 0 ? [at(tell(what, found, "after"))] : [];
  });
  for (const { what, name, from, until, otherUntil } of hanging) {
    if (what === "SUCCESSOR" && (untilDay === null || untilDay >= from)) {
      faults.push(at(`${name} took over from it on ${dateInWords(from)}: it ends before that day.`));
    }
    if (what === "PREDECESSOR" && isAfter(from)) faults.push(at(`It took over from ${name} on ${dateInWords(from)}.`));
    if (what !== "PARENT" && what !== "BODY") continue;
    if (isAfter(from)) {
      faults.push(at(`It reports to ${name} from ${dateInWords(from)}. Remove that first.`));
    } else if (otherUntil !== null) {
      const end = earlierEnd(until, untilDay);
      if (end === null || end > otherUntil) {
        faults.push(at(`${name}, which it reports to, ends on ${dateInWords(otherUntil)}. Move it first.`));
      }
    }
  }
  return faults;
}

function tell(what: keyof typeof counted, found: readonly Hanging[], when: "before" | "after"): string {
  const [one, several] = counted[what];
  const names = nameThem([...new Set(found.map(({ name }) => name))]);
  return `${found.length} ${found.length === 1 ? one : several} ${when} that day: ${names}.`;
}
