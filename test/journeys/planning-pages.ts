import { givenGroup, type GroupFact } from "./given-group";
import { givenCancelledMeeting, givenMeeting } from "./given-meeting";
import { givenOnce } from "./given-once";
import type { PageFact } from "./page-fact";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface PlanningPeople {
  /** Who plans the meetings of the body. */
  readonly as: Subject;
  /** Who reads them and may not change them. */
  readonly reader: Subject;
  /** The address of a body that they may not know of. */
  readonly nowhere: string;
}

const rhythm = "unit=MONTHS&interval=1&weekday=TUESDAY&week=SECOND&from=2026-04-01&until=2027-03-31&holidays=KEEP";
const groupOnce = givenOnce(givenGroup);
const meetingOnce = givenOnce(givenMeeting);
const cancelledOnce = givenOnce(givenCancelledMeeting);

/** The pages where meetings of a body are planned, and where something is done with one. */
export function planningFacts(
  pattern: string,
  bodyAddress: string,
  { as, reader, nowhere }: PlanningPeople,
): Readonly<Record<string, PageFact>> {
  const address = `${bodyAddress}/meetings`;
  const forbidden = { as: reader } as const;
  const idOf = (given: (panboard: Panboard, fact: GroupFact) => Promise<{ readonly id: string }>) => {
    return async (panboard: Panboard) => (await given(panboard, { as, bodyAddress })).id;
  };
  const planned = (path: string): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/meetings/${path}`]: {
      ...{ as, address: `${address}/${path}`, forbidden },
      missing: { as, address: `${nowhere}/meetings/${path}` },
    },
  });
  const ofMeeting = (action: string, given = meetingOnce): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/meetings/:id/${action}`]: {
      ...{ as, address: `${address}/:id/${action}`, record: idOf(given), forbidden },
      missing: { as, address: `${address}/nothing/${action}` },
    },
  });
  return {
    ...planned("plan"),
    ...planned("plan/one"),
    [`${pattern}/meetings/plan/days`]: {
      ...{ as, address: `${address}/plan/days?group=:id&${rhythm}`, record: idOf(groupOnce) },
      forbidden: { ...forbidden, address: `${address}/plan/days?group=nothing&${rhythm}` },
      missing: { as, address: `${address}/plan/days?group=nothing&${rhythm}` },
    },
    ...ofMeeting("change"),
    ...ofMeeting("move"),
    ...ofMeeting("cancel"),
    ...ofMeeting("reinstate", cancelledOnce),
    ...ofMeeting("remove"),
  };
}
