import { findMeeting } from "./find-meeting";
import { givenAction, givenDecision, givenMeetings } from "./given-meetings";
import { givenPartner } from "./given-partner";
import type { PageFact } from "./page-fact";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface DecisionPeople {
  /** Who records what the meetings of Cheshire East decide and raise. */
  readonly as: Subject;
  /** Who has no role there. */
  readonly elsewhere: Subject;
}

const bodyAddress = "/boards/cheshire-east";
/** Who reads them and records nothing. */
const reader = "member@cheshire-east";

/** The pages of what meetings decide and raise. */
export function decisionFacts({ as, elsewhere }: DecisionPeople): Readonly<Record<string, PageFact>> {
  const meetings = `${bodyAddress}/meetings`;
  const held = (panboard: Panboard) => findMeeting(panboard, as, "2013-07-12");
  const decided = async (panboard: Panboard) => {
    const [meeting] = (await givenMeetings(panboard, { as, bodyAddress })).meetings;
    await givenDecision(panboard, as, meeting);
    return meeting;
  };
  const raised = async (panboard: Panboard) => {
    const [meeting] = (await givenMeetings(panboard, { as, bodyAddress })).meetings;
    const { slug: agency } = await givenPartner(panboard, { as, bodyAddress });
    return (await givenAction(panboard, as, { meeting, agency })).id;
  };
  const ofMeeting = (path: string, forbidden: Subject): Readonly<Record<string, PageFact>> => ({
    [`/boards/:board/meetings/:id/${path}`]: {
      ...{ as, address: `${meetings}/:id/${path}`, record: held, forbidden: { as: forbidden } },
      missing: { as, address: `${meetings}/nothing/${path}` },
    },
  });
  const ofDecision = (path: string, link: string, forbidden: Subject): Readonly<Record<string, PageFact>> => {
    const nothing = `${meetings}/nothing/decisions/nothing${path}`;
    return {
      [`/boards/:board/meetings/:id/decisions/:decision${path}`]: {
        ...{ as, address: `${meetings}/:id/decisions`, record: decided, links: [link] },
        ...{ forbidden: { as: forbidden, address: nothing }, missing: { as, address: nothing } },
      },
    };
  };
  const ofAction = (path: string, forbidden: Subject): Readonly<Record<string, PageFact>> => ({
    [`/boards/:board/actions/:id${path}`]: {
      ...{ as, address: `${bodyAddress}/actions/:id${path}`, record: raised, forbidden: { as: forbidden } },
      missing: { as, address: `${bodyAddress}/actions/nothing${path}` },
    },
  });
  return {
    ...ofMeeting("decisions", elsewhere),
    ...ofMeeting("decisions/add", reader),
    ...ofDecision("", "Change decision 1", elsewhere),
    ...ofDecision("/remove", "Remove decision 1", reader),
    ...ofMeeting("actions/add", reader),
    "/boards/:board/actions": {
      ...{ as, address: `${bodyAddress}/actions`, record: raised, forbidden: { as: elsewhere } },
      missing: { as: elsewhere, address: "/boards/example-east/actions" },
    },
    ...ofAction("", elsewhere),
    ...ofAction("/change", reader),
    ...ofAction("/status", reader),
    ...ofAction("/remove", reader),
    "/regions/:region/agencies/:agency/actions/:id": {
      ...{ as, address: "/regions/cheshire/agencies/cheshire-police/actions/:id" },
      record: async (panboard) => {
        const [meeting] = (await givenMeetings(panboard, { as, bodyAddress })).meetings;
        return (await givenAction(panboard, as, { meeting, agency: "cheshire-police" })).id;
      },
      missing: { as, address: "/regions/cheshire/agencies/cheshire-police/actions/nothing" },
    },
  };
}
