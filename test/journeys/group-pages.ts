import {
  givenGroup,
  givenGroupBelow,
  type GivenGroup,
  givenGroupWithTerms,
  type GroupFact,
  givenSucceededGroup,
} from "./given-group";
import type { PageFact } from "./page-fact";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

/** Who sees the pages of groups, and who does not. */
export interface GroupPeople {
  /** Who keeps the groups. */
  readonly as: Subject;
  /** Who reads them and may not change them. */
  readonly reader: Subject;
  /** Who may know of the body, and not read it. */
  readonly elsewhere: Subject;
  /** The address of a body that they may not know of. */
  readonly nowhere: string;
}

/** The pages of the groups of a body. */
export function groupFacts(pattern: string, address: string, people: GroupPeople): Readonly<Record<string, PageFact>> {
  const { as, reader, elsewhere, nowhere } = people;
  const groups = `${address}/groups`;
  const given =
    (make: (panboard: Panboard, fact: GroupFact) => Promise<GivenGroup>) =>
    async (panboard: Panboard): Promise<string> =>
      (await make(panboard, { as, bodyAddress: address })).id;
  const ofGroup = (path: string, forbidden: Subject, make = givenGroup): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/groups/:id${path.replace(/\/1$/, "/:number")}`]: {
      ...{ as, address: `${groups}/:id${path}`, record: given(make) },
      ...{ forbidden: { as: forbidden }, missing: { as, address: `${groups}/nobody${path}` } },
    },
  });
  /** A page of something that hangs from a group: its own page leads there. */
  const below = (path: string, link: RegExp, make: typeof givenGroup): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/groups/:id/${path}/remove`]: {
      ...{ as, address: `${groups}/:id`, record: given(make), links: [link] },
      forbidden: { as: reader, address: `${groups}/nobody/${path.replace(/:\w+/, "nothing")}/remove` },
      missing: { as, address: `${groups}/nobody/${path.replace(/:\w+/, "nothing")}/remove` },
    },
  });
  return {
    [`${pattern}/groups`]: {
      ...{ as, address: groups, record: given(givenGroupBelow), forbidden: { as: elsewhere } },
      missing: { as, address: `${nowhere}/groups` },
    },
    [`${pattern}/groups/add`]: {
      ...{ as, address: `${groups}/add`, forbidden: { as: reader } },
      missing: { as, address: `${nowhere}/groups/add` },
    },
    ...ofGroup("", elsewhere, givenGroupWithTerms),
    ...ofGroup("/terms/1", elsewhere, givenGroupWithTerms),
    ...ofGroup("/change", reader),
    ...ofGroup("/move", reader),
    ...ofGroup("/end", reader),
    ...ofGroup("/remove", reader),
    ...ofGroup("/terms", reader),
    ...ofGroup("/merge-or-split", reader),
    ...ofGroup("/report-to-body", reader),
    ...below("lines/:line", /^Remove that it reported/, givenGroupBelow),
    ...below("successions/:succession", /^Remove the succession/, givenSucceededGroup),
  };
}
