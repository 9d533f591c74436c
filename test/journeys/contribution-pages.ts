import {
  type ContributionFact,
  findPaid,
  givenContribution,
  type GivenContribution,
  givenReceipt,
  givenRemark,
  givenYear,
  ofPolice,
  remarkOn,
} from "./given-contribution";
import type { PageFact } from "./page-fact";
import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

export interface ContributionsAt {
  /** Who keeps the money there. */
  readonly as: Subject;
  /** Who has a role there and reads no money. */
  readonly reader: Subject;
  /** Who has no role there. */
  readonly elsewhere: Subject;
  /** The address of a body that is not to be known of. */
  readonly nowhere: string;
}

/** The pages of the contributions of a body. */
export function contributionFacts(
  pattern: string,
  address: string,
  { as, reader, elsewhere, nowhere }: ContributionsAt,
): Readonly<Record<string, PageFact>> {
  const list = "money/contributions";
  const given =
    (make: (panboard: Panboard, fact: ContributionFact) => Promise<GivenContribution>) =>
    async (panboard: Panboard): Promise<string> =>
      (await make(panboard, { as, bodyAddress: address })).id;
  const ofRecord = (action: string, make = givenContribution): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/${list}/:id${action}`]: {
      ...{ as, address: `${address}/${list}/:id${action}`, record: given(make), forbidden: { as: reader } },
      missing: { as, address: `${address}/${list}/nothing${action}` },
    },
  });
  /** A page of something that hangs from a contribution: its own page leads there. */
  const below = (path: string, link: RegExp, make: typeof givenContribution): Readonly<Record<string, PageFact>> => {
    const there = `${address}/${list}/nothing/${path.replace(/:\w+/, "nothing")}/remove`;
    return {
      [`${pattern}/${list}/:id/${path}/remove`]: {
        ...{ as, address: `${address}/${list}/:id`, record: given(make), links: [link] },
        ...{ forbidden: { as: reader, address: there }, missing: { as, address: there } },
      },
    };
  };
  return {
    [`${pattern}/${list}`]: {
      ...{ as, address: `${address}/${list}`, record: given(givenContribution), forbidden: { as: elsewhere } },
      missing: { as, address: `${nowhere}/${list}` },
    },
    [`${pattern}/${list}/add`]: {
      ...{ as, address: `${address}/${list}/add`, record: given(givenContribution), forbidden: { as: reader } },
      missing: { as, address: `${nowhere}/${list}/add` },
    },
    ...ofRecord("", givenReceipt),
    ...ofRecord("/change"),
    ...ofRecord("/status"),
    ...ofRecord("/invoices/add"),
    ...ofRecord("/receipts/add"),
    ...ofRecord("/remove"),
    ...ofRecord("/remarks/add"),
    ...below("events/:event", /^Remove the receipt of/, givenReceipt),
    ...below("remarks/:remark", /^Remove the remark of/, givenRemark),
  };
}

/** The pages of what an agency pays to Cheshire East, as somebody who may remark on it. */
export function agencyContributionFacts(
  pattern: string,
  address: string,
  as: Subject,
): Readonly<Record<string, PageFact>> {
  const record = async (panboard: Panboard): Promise<string> => findPaid(panboard, as, ofPolice(givenYear));
  const remarked = async (panboard: Panboard): Promise<string> => {
    const id = await record(panboard);
    await remarkOn(panboard, as, id);
    return id;
  };
  const missing = (rest: string) => ({ as, address: `${address}/nothing${rest}` }) as const;
  return {
    [`${pattern}/:id`]: { as, address: `${address}/:id`, record: remarked, missing: missing("") },
    [`${pattern}/:id/remarks/add`]: {
      ...{ as, address: `${address}/:id/remarks/add`, record },
      missing: missing("/remarks/add"),
    },
    [`${pattern}/:id/remarks/:remark/remove`]: {
      ...{ as, address: `${address}/:id`, record: remarked, links: [/^Remove the remark of/] },
      missing: missing("/remarks/nothing/remove"),
    },
  };
}
