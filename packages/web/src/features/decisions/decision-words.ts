import { lowerFirst } from "../../ui/lower-first";
import type { DecisionPartsFragment } from "./generated/decisions";

/** "12 for, 1 against, 2 abstained"; that nobody counted where no vote is recorded. */
export function countInWords(
  counts: Pick<DecisionPartsFragment, "for" | "against" | "abstained"> & { readonly votes: readonly unknown[] },
): string {
  if (counts.votes.length === 0) return "No votes recorded";
  return `${counts.for} for, ${counts.against} against, ${counts.abstained} abstained`;
}

/** What is said once a decision is saved: that it was without a quorum, and in which words, where it was. */
export function savedInWords(
  what: "recorded" | "changed",
  { quorate, quorum }: Pick<DecisionPartsFragment, "quorate" | "quorum">,
): string {
  const saved = `Decision ${what}`;
  if (quorate !== false || quorum === null) return saved;
  const words = lowerFirst(quorum.replace(/\.$/, ""));
  return what === "recorded" ? `${saved} ${words.replace(/^recorded /, "")}` : `${saved}. It was ${words}`;
}
