import { isSeenOnBoards, listRounds } from "./page-rounds";
import { pageFacts } from "./pages";

const closely = "page, looked at closely";
const visits = listRounds().flatMap(({ as, visits: those }) =>
  those.map(({ pattern, meets, fact }) => ({ pattern, meets, as, address: fact.address })),
);
const patternsOf = (kind: string): string[] =>
  visits
    .filter(({ meets }) => meets === kind)
    .map(({ pattern }) => pattern)
    .sort();
const facts = Object.entries(pageFacts);
const patternsWith = (isWanted: (entry: (typeof facts)[number]) => boolean): string[] =>
  facts
    .filter(isWanted)
    .map(([pattern]) => pattern)
    .sort();

describe("the rounds of the pages", () => {
  it("come once to each page, and look closely at it unless it is looked at on boards", () => {
    expect(patternsOf("page")).toEqual(patternsWith(([pattern]) => isSeenOnBoards(pattern)));
    expect(patternsOf(closely)).toEqual(patternsWith(([pattern]) => !isSeenOnBoards(pattern)));
  });

  it("come once to each page as somebody who may not see it, where the facts name one", () => {
    expect(patternsOf("forbidden")).toEqual(patternsWith(([, { forbidden }]) => forbidden !== undefined));
  });

  it("come once to each page where there is nothing, where the facts name an address", () => {
    expect(patternsOf("missing")).toEqual(patternsWith(([, { missing }]) => missing !== undefined));
  });

  it("come to an address of a fact as the person of that fact", () => {
    for (const { pattern, meets, as, address } of visits) {
      const fact = pageFacts[pattern];
      const forbidden = { address: fact?.address, ...fact?.forbidden };
      const told = { [closely]: fact, page: fact, forbidden, missing: fact?.missing }[meets];
      expect({ as, address }).toEqual({ as: told?.as, address: told?.address });
    }
  });
});
