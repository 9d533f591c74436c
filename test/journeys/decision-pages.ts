import { givenAction, givenDecision, givenMeetings } from "./given-meetings";
import type { GroupFact } from "./given-group";
import { givenOnce } from "./given-once";
import { givenPartner } from "./given-partner";
import type { PageFact } from "./page-fact";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface DecisionPeople {
  /** Who records what the meetings of the body decide and raise. */
  readonly as: Subject;
  /** Who reads it and records nothing. */
  readonly reader: Subject;
  /** Who has no role there. */
  readonly elsewhere: Subject;
  /** The address of a body that they may not know of. */
  readonly nowhere: string;
  /** Finds a meeting of the body that was held. */
  readonly held: (panboard: Panboard) => Promise<string>;
}

/** A meeting that decided something and raised an action, and the action. */
const decidedOnce = givenOnce(async (panboard: Panboard, fact: GroupFact) => {
  const [meeting] = (await givenMeetings(panboard, fact)).meetings;
  await givenDecision(panboard, fact.as, meeting);
  const { slug: agency } = await givenPartner(panboard, fact);
  const { id: action } = await givenAction(panboard, fact.as, { meeting, agency });
  return { meeting, action };
});

/** The pages of what the meetings of a body decide and raise. */
export function decisionFacts(
  pattern: string,
  bodyAddress: string,
  { as, reader, elsewhere, nowhere, held }: DecisionPeople,
): Readonly<Record<string, PageFact>> {
  const meetings = `${bodyAddress}/meetings`;
  const decided = async (panboard: Panboard) => (await decidedOnce(panboard, { as, bodyAddress })).meeting;
  const raised = async (panboard: Panboard) => (await decidedOnce(panboard, { as, bodyAddress })).action;
  const ofMeeting = (path: string, forbidden: Subject): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/meetings/:id/${path}`]: {
      ...{ as, address: `${meetings}/:id/${path}`, record: held, forbidden: { as: forbidden } },
      missing: { as, address: `${meetings}/nothing/${path}` },
    },
  });
  const ofDecision = (path: string, link: string, forbidden: Subject): Readonly<Record<string, PageFact>> => {
    const nothing = `${meetings}/nothing/decisions/nothing${path}`;
    return {
      [`${pattern}/meetings/:id/decisions/:decision${path}`]: {
        ...{ as, address: `${meetings}/:id/decisions`, record: decided, links: [link] },
        ...{ forbidden: { as: forbidden, address: nothing }, missing: { as, address: nothing } },
      },
    };
  };
  const ofAction = (path: string, forbidden: Subject): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/actions/:id${path}`]: {
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
    [`${pattern}/actions`]: {
      ...{ as, address: `${bodyAddress}/actions`, record: raised, forbidden: { as: elsewhere } },
      missing: { as: elsewhere, address: `${nowhere}/actions` },
    },
    ...ofAction("", elsewhere),
    ...ofAction("/change", reader),
    ...ofAction("/status", reader),
    ...ofAction("/remove", reader),
  };
}

/** The page of an action as the people of its agency read it. */
export function agencyActionFacts(fact: GroupFact): Readonly<Record<string, PageFact>> {
  const { as } = fact;
  const agency = "cheshire-police";
  const address = `/regions/cheshire/agencies/${agency}/actions`;
  return {
    "/regions/:region/agencies/:agency/actions/:id": {
      ...{ as, address: `${address}/:id`, missing: { as, address: `${address}/nothing` } },
      record: async (panboard) => {
        const [meeting] = (await givenMeetings(panboard, fact)).meetings;
        return (await givenAction(panboard, as, { meeting, agency })).id;
      },
    },
  };
}
