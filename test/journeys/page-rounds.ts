import type { PageFact } from "./page-fact";
import { pageFacts } from "./pages";
import type { Subject } from "./sign-in";

/** One page that somebody comes to, and what they are to meet there. */
export interface Visit {
  readonly pattern: string;
  readonly meets: "page" | "forbidden" | "missing";
  /** The page's address for this visit, and what makes its record. */
  readonly fact: Pick<PageFact, "address" | "record" | "links">;
}

/** What one person visits at the boards, the joint bodies or the regions, one page after the other. */
export interface Round {
  /** The address that all of them begin with: "/boards/:board". */
  readonly place: string;
  readonly as: Subject | undefined;
  /** As many as take some ten seconds, at most. */
  readonly visits: readonly Visit[];
}

const visitsMax = 20;

/** Whether a page of joint bodies is one that boards have too: it is the same page, and what it looks like is seen there. */
export function isSeenOnBoards(pattern: string): boolean {
  return pattern.startsWith("/joint/:body/") && pattern.replace("/joint/:body", "/boards/:board") in pageFacts;
}

/** All that needs no closer look: pages that boards have too, those that are not for somebody, and those that are not there. */
export function listRounds(): readonly Round[] {
  const visitors = new Map<string, Round & { readonly visits: Visit[] }>();
  const add = (as: Subject | undefined, visit: Visit): void => {
    const place = visit.pattern.split("/").slice(0, 3).join("/");
    const key = `${place} ${as ?? ""}`;
    const visitor = visitors.get(key) ?? { place, as, visits: [] };
    visitor.visits.push(visit);
    visitors.set(key, visitor);
  };
  for (const [pattern, fact] of Object.entries(pageFacts)) {
    const { as, forbidden, missing, address, record } = fact;
    if (isSeenOnBoards(pattern)) add(as, { pattern, meets: "page", fact });
    if (forbidden) {
      const there = forbidden.address ?? address;
      add(forbidden.as, { pattern, meets: "forbidden", fact: { address: there, ...(record && { record }) } });
    }
    if (missing) add(missing.as, { pattern, meets: "missing", fact: { address: missing.address } });
  }
  return [...visitors.values()].flatMap(splitRound);
}

/** Rounds of about the same length. */
function splitRound({ visits, ...round }: Round): Round[] {
  const count = Math.ceil(visits.length / visitsMax);
  return Array.from({ length: count }, (_, index) => ({
    ...round,
    visits: visits.filter((_visit, at) => at % count === index),
  }));
}
