import type { Body } from "../../kit/viewer/viewer";
import { proposalsHref } from "./addresses";
import type { ProposalPartsFragment } from "./generated/agenda";

/** What somebody may do with a proposal of their own: nothing once it has its answer. */
export function ownActionsOf(body: Body, group: string, { id, own, status }: ProposalPartsFragment) {
  if (!own || status !== "PROPOSED") return [];
  return [
    { text: "Change", href: proposalsHref(body, group, id) },
    { text: "Withdraw", href: proposalsHref(body, group, id, "withdraw") },
  ];
}
