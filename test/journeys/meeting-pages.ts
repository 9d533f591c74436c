import { agendaFacts } from "./agenda-pages";
import { attendanceFacts } from "./attendance-pages";
import { agencyActionFacts, decisionFacts, type DecisionPeople } from "./decision-pages";
import { findMeeting } from "./find-meeting";
import { agendaOfBoard, agendaOfPanel } from "./given-agenda";
import { givenMeetings } from "./given-meetings";
import { givenOnce } from "./given-once";
import type { PageFact } from "./page-fact";
import type { Panboard } from "./panboard-test";
import { planningFacts } from "./planning-pages";
import type { Subject } from "./sign-in";

export interface MeetingPeople {
  /** Who keeps the meetings of Cheshire East. */
  readonly as: Subject;
  /** Who has no role there, nor at the panel. */
  readonly elsewhere: Subject;
  /** Who keeps what is the panel's. */
  readonly panel: Subject;
}

const metOnce = givenOnce(givenMeetings);

/** The list of a body's meetings, and the pages of one of them that are nobody else's. */
function recordFacts(
  pattern: string,
  bodyAddress: string,
  { as, elsewhere, nowhere, held: record }: DecisionPeople,
): Readonly<Record<string, PageFact>> {
  const address = `${bodyAddress}/meetings`;
  const ofMeeting = (tab: string): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/meetings/:id${tab}`]: {
      ...{ as, address: `${address}/:id${tab}`, record, forbidden: { as: elsewhere } },
      missing: { as, address: `${address}/nothing${tab}` },
    },
  });
  return {
    [`${pattern}/meetings`]: {
      ...{ as, address, forbidden: { as: elsewhere } },
      missing: { as: elsewhere, address: `${nowhere}/meetings` },
    },
    ...ofMeeting(""),
    ...ofMeeting("/attendance"),
  };
}

/** The pages of meetings. Those of one meeting of a board are met with one whose register is printed. */
export function meetingFacts({ as, elsewhere, panel }: MeetingPeople): Readonly<Record<string, PageFact>> {
  const [board, halton, cdop] = ["/boards/cheshire-east", "/boards/halton", "/joint/cdop"] as const;
  const [ofBoards, ofJoint] = ["/boards/:board", "/joint/:body"] as const;
  const ofBoard: DecisionPeople = {
    ...{ as, reader: "member@cheshire-east", elsewhere, nowhere: "/boards/example-east" },
    held: (panboard: Panboard) => findMeeting(panboard, as, "2013-07-12"),
  };
  const ofHalton = { as: "business-manager@halton", reader: "member@halton", nowhere: ofBoard.nowhere } as const;
  const ofPanel: DecisionPeople = {
    ...{ as: panel, reader: "cdop-panel-member@cheshire", elsewhere, nowhere: "/joint/nowhere" },
    held: async (panboard: Panboard) => (await metOnce(panboard, { as: panel, bodyAddress: cdop })).meetings[0],
  };
  return {
    ...recordFacts(ofBoards, board, ofBoard),
    ...recordFacts(ofJoint, cdop, ofPanel),
    ...attendanceFacts(ofBoards, halton, { ...ofHalton, elsewhere }),
    ...attendanceFacts(ofJoint, cdop, ofPanel),
    ...planningFacts(ofBoards, halton, ofHalton),
    ...planningFacts(ofJoint, cdop, ofPanel),
    ...agendaFacts(ofBoards, { ...agendaOfBoard, elsewhere: "member@example-north" }),
    ...agendaFacts(ofJoint, { ...agendaOfPanel, elsewhere }),
    ...decisionFacts(ofBoards, board, ofBoard),
    ...decisionFacts(ofJoint, cdop, ofPanel),
    ...agencyActionFacts({ as, bodyAddress: board }),
  };
}
