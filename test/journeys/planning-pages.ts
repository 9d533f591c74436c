import { givenGroup } from "./given-group";
import { givenCancelledMeeting, givenMeeting } from "./given-meeting";
import type { PageFact } from "./page-fact";

const [as, reader] = ["business-manager@halton", "member@halton"] as const;
const fact = { as, bodyAddress: "/boards/halton" } as const;
const address = "/boards/halton/meetings";
const pattern = "/boards/:board/meetings";
const rhythm = "unit=MONTHS&interval=1&weekday=TUESDAY&week=SECOND&from=2026-04-01&until=2027-03-31&holidays=KEEP";

/** A page where meetings are planned. */
function planned(path: string): Readonly<Record<string, PageFact>> {
  return {
    [`${pattern}/${path}`]: {
      ...{ as, address: `${address}/${path}`, forbidden: { as: reader } },
      missing: { as, address: `/boards/example-east/meetings/${path}` },
    },
  };
}

/** A page where something is done with a meeting. */
function ofMeeting(action: string, given = givenMeeting): Readonly<Record<string, PageFact>> {
  return {
    [`${pattern}/:id/${action}`]: {
      ...{ as, address: `${address}/:id/${action}`, record: async (panboard) => (await given(panboard, fact)).id },
      ...{ forbidden: { as: reader }, missing: { as, address: `${address}/nothing/${action}` } },
    },
  };
}

/** The pages where meetings are planned, and where something is done with one. */
export const planningFacts: Readonly<Record<string, PageFact>> = {
  ...planned("plan"),
  ...planned("plan/one"),
  [`${pattern}/plan/days`]: {
    ...{ as, address: `${address}/plan/days?group=:id&${rhythm}` },
    record: async (panboard) => (await givenGroup(panboard, fact)).id,
    forbidden: { as: reader, address: `${address}/plan/days?group=nothing&${rhythm}` },
    missing: { as, address: `${address}/plan/days?group=nothing&${rhythm}` },
  },
  ...ofMeeting("change"),
  ...ofMeeting("move"),
  ...ofMeeting("cancel"),
  ...ofMeeting("reinstate", givenCancelledMeeting),
  ...ofMeeting("remove"),
};
