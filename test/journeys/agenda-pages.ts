import {
  type AgendaPeople,
  givenAgendaPlace,
  type GivenAgendaPlace,
  givenItem,
  givenProposal,
  givenStandingItem,
} from "./given-agenda";
import { givenOnce } from "./given-once";
import type { PageFact } from "./page-fact";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

/** A body with who has to do with its agendas. */
export interface AgendaPagePeople extends AgendaPeople {
  /** Who has no role there. */
  readonly elsewhere: Subject;
}

const titles = { item: "Given early help", standing: "Given standing item", proposal: "Given proposal" } as const;

/** A meeting and a group with two of each. */
const filledOnce = givenOnce(async (panboard: Panboard, people: AgendaPeople): Promise<GivenAgendaPlace> => {
  const { keeper, sitter } = people;
  const place = await givenAgendaPlace(panboard, people);
  for (const title of ["Given minutes", titles.item]) await givenItem(panboard, place.meeting, title, keeper);
  for (const title of ["Given business", titles.standing]) {
    await givenStandingItem(panboard, place.group, title, keeper);
  }
  await givenProposal(panboard, place.group, titles.proposal, sitter);
  return place;
});

/** Of which record the pages are: where they stand, and what makes it. */
interface Records {
  readonly at: "meetings" | "groups";
  readonly record: (panboard: Panboard) => Promise<string>;
}

/** The pages of agendas, of standing items and of proposals. */
export function agendaFacts(pattern: string, people: AgendaPagePeople): Readonly<Record<string, PageFact>> {
  const { bodyAddress, keeper, sitter, elsewhere } = people;
  const ofMeeting: Records = {
    at: "meetings",
    record: async (panboard) => (await filledOnce(panboard, people)).meeting,
  };
  const ofGroup: Records = { at: "groups", record: async (panboard) => (await filledOnce(panboard, people)).group };
  /** A page below a meeting or group: who sees it, and who does not. */
  const page = (
    { at, record }: Records,
    path: string,
    as: Subject,
    forbidden: Subject,
  ): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/${at}/:id/${path}`]: {
      ...{ as, address: `${bodyAddress}/${at}/:id/${path}`, record, forbidden: { as: forbidden } },
      missing: { as, address: `${bodyAddress}/${at}/nothing/${path}` },
    },
  });
  /** A page of something that hangs from one: links lead there from another page of it. */
  const below = (
    { at, record }: Records,
    path: string,
    { as, from, links }: { readonly as: Subject; readonly from: string; readonly links: readonly (string | RegExp)[] },
  ): Readonly<Record<string, PageFact>> => {
    const nothing = `${bodyAddress}/${at}/nothing/${path.replace(/:\w+/, "nothing")}`;
    return {
      [`${pattern}/${at}/:id/${path}`]: {
        ...{ as, address: `${bodyAddress}/${at}/:id/${from}`, record, links },
        forbidden: { as: as === keeper ? sitter : keeper, address: nothing },
        missing: { as, address: nothing },
      },
    };
  };
  const agenda = { as: keeper, from: "agenda" } as const;
  const standing = { as: keeper, from: "standing-items" } as const;
  const proposals = { as: sitter, from: "proposals" } as const;
  return {
    ...page(ofMeeting, "agenda", keeper, elsewhere),
    ...page(ofMeeting, "agenda/add", keeper, sitter),
    ...page(ofMeeting, "agenda/order", keeper, sitter),
    ...page(ofMeeting, "agenda/standing-items", keeper, sitter),
    ...page(ofMeeting, "agenda/propose", sitter, keeper),
    ...below(ofMeeting, "agenda/:item", { ...agenda, links: [titles.item] }),
    ...below(ofMeeting, "agenda/:item/remove", { ...agenda, links: [titles.item, "Remove the item"] }),
    ...below(ofMeeting, "agenda/proposals/:proposal/accept", { ...agenda, links: [/^Accept/] }),
    ...below(ofMeeting, "agenda/proposals/:proposal/decline", { ...agenda, links: [/^Decline/] }),
    ...page(ofGroup, "standing-items", keeper, elsewhere),
    ...page(ofGroup, "standing-items/add", keeper, sitter),
    ...page(ofGroup, "standing-items/order", keeper, sitter),
    ...below(ofGroup, "standing-items/:item", { ...standing, links: [titles.standing] }),
    ...below(ofGroup, "standing-items/:item/remove", {
      ...{ ...standing, links: [titles.standing, "Remove the standing item"] },
    }),
    ...page(ofGroup, "proposals", sitter, elsewhere),
    ...page(ofGroup, "proposals/add", sitter, keeper),
    ...below(ofGroup, "proposals/:proposal", { ...proposals, links: [/^Change/] }),
    ...below(ofGroup, "proposals/:proposal/withdraw", { ...proposals, links: [/^Withdraw/] }),
  };
}
