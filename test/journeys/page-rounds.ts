import type { PageFact } from "./page-fact";
import { pageFacts } from "./pages";
import type { Subject } from "./sign-in";

/** One page that somebody comes to, and what they are to meet there. */
export interface Visit {
  readonly pattern: string;
  readonly meets: "page, looked at closely" | "page" | "forbidden" | "missing";
  /** The page's address for this visit, and what makes its record. */
  readonly fact: Pick<PageFact, "address" | "record" | "links">;
}

/** What one person visits, one page after the other. */
export interface Round {
  readonly as: Subject | undefined;
  /** As many as take some thirty seconds, at most. */
  readonly visits: readonly Visit[];
}

const lookMax = 42;
/** How long a close look takes: as many times a mere visit. */
const closeLook = 3;

/** Whether a page of joint bodies is one that boards have too: it is the same page, and what it looks like is seen there. */
export function isSeenOnBoards(pattern: string): boolean {
  return pattern.startsWith("/joint/:body/") && pattern.replace("/joint/:body", "/boards/:board") in pageFacts;
}

/** All pages: closely where no other is the same, in passing where it is seen on boards, to whom it is not shown, and where there is none. */
export function listRounds(): readonly Round[] {
  const visitsOf = new Map<Subject | undefined, Visit[]>();
  const add = (as: Subject | undefined, visit: Visit): void => {
    visitsOf.set(as, [...(visitsOf.get(as) ?? []), visit]);
  };
  for (const [pattern, fact] of Object.entries(pageFacts)) {
    const { as, forbidden, missing, address, record } = fact;
    add(as, { pattern, meets: isSeenOnBoards(pattern) ? "page" : "page, looked at closely", fact });
    if (forbidden) {
      const there = forbidden.address ?? address;
      add(forbidden.as, { pattern, meets: "forbidden", fact: { address: there, ...(record && { record }) } });
    }
    if (missing) add(missing.as, { pattern, meets: "missing", fact: { address: missing.address } });
  }
  return [...visitsOf].flatMap(([as, visits]) => splitRound({ as, visits }));
}

/** Rounds of about the same length. */
function splitRound({ as, visits }: Round): Round[] {
  const look = visits.reduce((sum, { meets }) => sum + (meets === "page, looked at closely" ? closeLook : 1), 0);
  const count = Math.ceil(look / lookMax);
  return Array.from({ length: count }, (_, index) => ({
    as,
    visits: visits.filter((_visit, at) => at % count === index),
  }));
}
