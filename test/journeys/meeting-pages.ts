import { givenMeeting } from "./given-meeting";
import type { PageFact } from "./page-fact";
import type { SeatsAt } from "./seat-pages";

/** The pages of the meetings of a body. */
function meetingFacts(pattern: string, address: string, people: Omit<SeatsAt, "reader">) {
  const { as, elsewhere, nowhere } = people;
  const facts: Readonly<Record<string, PageFact>> = {
    [`${pattern}/meetings`]: {
      ...{ as, address: `${address}/meetings`, forbidden: { as: elsewhere } },
      missing: { as, address: `${nowhere}/meetings` },
    },
    [`${pattern}/meetings/:id`]: {
      ...{
        as,
        address: `${address}/meetings/:id`,
        record: (panboard) => givenMeeting(panboard, { as, bodyAddress: address }),
      },
      ...{ forbidden: { as: elsewhere }, missing: { as, address: `${address}/meetings/nobody` } },
    },
  };
  return facts;
}

/** The pages of meetings: of a board and of the panel. */
export const meetingPageFacts: Readonly<Record<string, PageFact>> = {
  ...meetingFacts("/boards/:board", "/boards/cheshire-east", {
    ...{ as: "business-manager@cheshire-east", elsewhere: "member@warrington", nowhere: "/boards/example-east" },
  }),
  ...meetingFacts("/joint/:body", "/joint/cdop", {
    ...{ as: "panel-manager@cheshire", elsewhere: "member@warrington", nowhere: "/joint/nowhere" },
  }),
};
