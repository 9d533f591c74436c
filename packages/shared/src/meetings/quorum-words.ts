import type { QuorumCount, QuorumRule } from "./quorum";

/** What is said of a meeting and its group's rule. */
export interface QuorumTold {
  /** The kind of the rule; null where the group has none. */
  readonly kind: QuorumRule["kind"] | null;
  readonly count: Pick<QuorumCount, "met" | "present" | "needed">;
  /** The names of the agencies of the rule that nobody was there for. */
  readonly missing: readonly string[];
  /** Whether anything is on the register. */
  readonly isRecorded: boolean;
}

/** How a meeting stands by its group's rule, in a sentence: "3 seats were there and 5 are needed." */
export function quorumInWords({ kind, count, missing, isRecorded }: QuorumTold): string {
  if (kind === null) return "This group has no rule for a quorum.";
  if (!isRecorded) return "Nothing is on the register yet, so there is no telling whether there is a quorum.";
  const { met, present, needed } = count;
  if (kind === "AGENCIES")
    return met ? "Each agency of the quorum was there." : `Nobody was there for ${listed(missing)}.`;
  if (met === null || needed === null)
    return "It isn’t stated of each seat whether it votes, so there is no telling whether there is a quorum.";
  const seats = `${kind === "SHARE" ? "voting " : ""}${present === 1 ? "seat was" : "seats were"}`;
  return `${present} ${seats} there and ${needed} ${needed === 1 ? "is" : "are"} needed.`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "one of the agencies of the quorum";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
