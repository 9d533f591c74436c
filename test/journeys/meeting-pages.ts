import { agendaFacts } from "./agenda-pages";
import { attendanceFacts } from "./attendance-pages";
import { decisionFacts } from "./decision-pages";
import { findMeeting } from "./find-meeting";
import type { PageFact } from "./page-fact";
import type { Panboard } from "./panboard-test";
import { planningFacts } from "./planning-pages";
import type { Subject } from "./sign-in";

export interface MeetingPeople {
  /** Who keeps the meetings of Cheshire East. */
  readonly as: Subject;
  /** Who has no role there, nor at the panel. */
  readonly elsewhere: Subject;
  /** Who reads what is the panel's. */
  readonly panel: Subject;
}

/** The pages of meetings. Those of one meeting are met with one whose register is printed. */
export function meetingFacts({ as, elsewhere, panel }: MeetingPeople): Readonly<Record<string, PageFact>> {
  const address = "/boards/cheshire-east/meetings";
  const record = (panboard: Panboard) => findMeeting(panboard, as, "2013-07-12");
  const ofMeeting = (tab: string): Readonly<Record<string, PageFact>> => ({
    [`/boards/:board/meetings/:id${tab}`]: {
      ...{ as, address: `${address}/:id${tab}`, record, forbidden: { as: elsewhere } },
      missing: { as, address: `${address}/nothing${tab}` },
    },
  });
  return {
    "/boards/:board/meetings": {
      ...{ as, address, forbidden: { as: elsewhere } },
      missing: { as: elsewhere, address: "/boards/example-east/meetings" },
    },
    "/joint/:body/meetings": {
      ...{ as: panel, address: "/joint/cdop/meetings", forbidden: { as: elsewhere } },
      missing: { as: panel, address: "/joint/nowhere/meetings" },
    },
    ...attendanceFacts("/boards/:board", "/boards/halton", {
      ...{ as: "business-manager@halton", reader: "member@halton", elsewhere, nowhere: "/boards/example-east" },
    }),
    ...attendanceFacts("/joint/:body", "/joint/cdop", {
      ...{ as: panel, reader: elsewhere, elsewhere, nowhere: "/joint/nowhere" },
    }),
    ...ofMeeting(""),
    ...ofMeeting("/attendance"),
    ...planningFacts,
    ...agendaFacts,
    ...decisionFacts({ as, elsewhere }),
  };
}
