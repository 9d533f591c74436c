import {
  compareMoney,
  contributionKindWords,
  contributionStatuses,
  contributionStatusWords,
  poundsTogether,
} from "@panboard/shared";
import type { ContributionRowFragment } from "./generated/contributions";

/** An amount in words, with pence where any of those beside it has them. */
export type InPounds = (amount: string) => string;

type Amounts = Pick<ContributionRowFragment, "kind" | "status" | "amount" | "worth" | "received" | "owing">;

/** The kinds as they are chosen. */
export const kindChoices = [
  { value: "MONEY", text: contributionKindWords.MONEY },
  {
    value: "IN_KIND",
    text: contributionKindWords.IN_KIND,
    hint: "Such as a room or somebody’s time. It enters no total",
  },
] as const;

/** How a contribution can stand, as it is chosen. */
export const statusChoices = contributionStatuses.map((value) => ({ value, text: contributionStatusWords[value] }));

/** How amounts of these contributions are written beside each other. */
export function poundsOf(rows: readonly Pick<Amounts, "amount" | "worth" | "received" | "owing">[]): InPounds {
  return poundsTogether(rows.flatMap(({ amount, worth, received, owing }) => [amount, worth, received, owing]));
}

/** What is paid, or what is given in kind is worth. */
export function amountInWords(
  { kind, amount, worth }: Pick<Amounts, "kind" | "amount" | "worth">,
  pounds: InPounds,
): string {
  if (kind === "IN_KIND") return worth === null ? "In kind" : `In kind, worth ${pounds(worth)}`;
  return amount === null ? "Not stated" : pounds(amount);
}

/** What has come; of a line that a report prints as received there are no receipts. */
export function receivedInWords({ kind, status, amount, received }: Amounts, pounds: InPounds): string {
  if (kind === "IN_KIND") return "None";
  const hasNoReceipt = status === "RECEIVED" && isNothing(received) && (amount === null || !isNothing(amount));
  return hasNoReceipt ? "No receipt kept" : pounds(received);
}

/** What is still to come. */
export function owingInWords({ kind, owing }: Pick<Amounts, "kind" | "owing">, pounds: InPounds): string {
  if (kind === "IN_KIND") return "None";
  return owing === null ? "Not known" : pounds(owing);
}

/** Whether something is still to come, or is not known to be. */
export function isOwing({ owing }: Pick<Amounts, "owing">): boolean {
  return owing === null || !isNothing(owing);
}

/** Whom the region's register or list of printed names knows the payer as. */
export function knownAs({
  agency,
  payerGroup,
}: {
  readonly agency: { readonly name: string } | null;
  readonly payerGroup: string | null;
}): string {
  return agency?.name ?? payerGroup ?? "Not mapped";
}

function isNothing(amount: string): boolean {
  return compareMoney(amount, "0.00") === 0;
}
