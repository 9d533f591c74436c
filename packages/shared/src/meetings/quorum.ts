import { Decimal } from "decimal.js";
import { type AttendanceMark, isFilled } from "./attendance-words";

/** What must be there for a meeting to decide: so many seats, a share in percent of those that vote, or each of some agencies. */
export type QuorumRule =
  | { readonly kind: "NUMBER"; readonly number: number }
  | { readonly kind: "SHARE"; readonly share: string }
  | { readonly kind: "AGENCIES"; readonly agencies: readonly string[] };

/** A seat that is expected: whether it votes (null where that is not stated), its agency, and what is recorded of it. */
export interface QuorumSeat {
  readonly votes: boolean | null;
  readonly agency: string | null;
  readonly mark: AttendanceMark;
}

/** Whether a meeting can decide. */
export interface QuorumCount {
  /** Null where there is no telling: no rule, nothing recorded, or a share of seats of which not all are known to vote or not. */
  readonly met: boolean | null;
  /** Seats, or agencies, that are there and count. */
  readonly present: number;
  /** How many it takes; null where that can't be worked out. */
  readonly needed: number | null;
  /** Agencies of the rule that nobody is there for. */
  readonly missing: readonly string[];
}

const nothing: QuorumCount = { met: null, present: 0, needed: null, missing: [] };

/**
 * Counts a meeting against its group's rule. A deputy counts as whoever they stand in for; of a share the whole number above
 * is needed; of a rule about a share only seats that vote count.
 */
export function countQuorum(rule: QuorumRule | null, seats: readonly QuorumSeat[]): QuorumCount {
  if (rule === null) return nothing;
  const isRecorded = seats.some(({ mark }) => mark !== "NOT_RECORDED");
  const filled = seats.filter(({ mark }) => isFilled(mark));
  const count = countedBy(rule, seats, filled);
  return isRecorded ? count : { ...count, met: null };
}

function countedBy(rule: QuorumRule, seats: readonly QuorumSeat[], filled: readonly QuorumSeat[]): QuorumCount {
  switch (rule.kind) {
    case "NUMBER":
      return { met: filled.length >= rule.number, present: filled.length, needed: rule.number, missing: [] };
    case "SHARE": {
      if (seats.some(({ votes }) => votes === null)) return nothing;
      const voting = seats.filter(({ votes }) => votes).length;
      const needed = new Decimal(rule.share).times(voting).div(100).ceil().toNumber();
      const present = filled.filter(({ votes }) => votes).length;
      return { met: voting > 0 && present >= needed, present, needed, missing: [] };
    }
    case "AGENCIES": {
      const missing = rule.agencies.filter((one) => !filled.some(({ agency }) => agency === one));
      const needed = rule.agencies.length;
      return { met: missing.length === 0, present: needed - missing.length, needed, missing };
    }
  }
}
