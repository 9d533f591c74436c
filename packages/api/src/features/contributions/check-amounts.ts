import { compareMoney, poundsInWords } from "@panboard/shared";
import type { Fault } from "../../errors/app-error";
import { ContributionKind, ContributionStatus, faultsBelowZero } from "../money";

/** What an input makes of the amounts of a contribution; what it leaves out, or takes away, has none. */
interface Amounts {
  readonly kind: ContributionKind;
  readonly amount?: string | null | undefined;
  readonly worth?: string | null | undefined;
}

const inKindWords = "What is given in kind has no amount: state what it is worth.";
const worthWords = "What is paid in money has an amount and no worth: leave the worth out.";
const neededWords = "Enter the amount: what is confirmed or received has one.";

/** What is wrong with the amounts that an input gives, each at its field. */
export function faultsOfAmounts({ kind, amount, worth }: Amounts): Fault[] {
  const isMoney = kind === ContributionKind.MONEY;
  return [
    ...(!isMoney && amount ? [{ path: "amount", message: inKindWords }] : faultsBelowZero("amount", amount)),
    ...(isMoney && worth ? [{ path: "worth", message: worthWords }] : faultsBelowZero("worth", worth)),
  ];
}

/** What is wrong at `amount` with a contribution in money that stands so: confirmed without an amount, or less than has come. */
export function faultsOfStanding(
  kind: ContributionKind,
  status: ContributionStatus,
  amount: string | null,
  received = "0.00",
): Fault[] {
  if (kind === ContributionKind.IN_KIND) return [];
  const isNeeded = status === ContributionStatus.CONFIRMED || status === ContributionStatus.RECEIVED;
  if (amount === null) return isNeeded ? [{ path: "amount", message: neededWords }] : [];
  if (compareMoney(amount, "0.00") < 0 || compareMoney(amount, received) >= 0) return [];
  return [{ path: "amount", message: `${poundsInWords(received)} has come already: enter that or more.` }];
}

/** What is wrong at a field with a day on which something is said to have happened. */
export function faultsOfDay(path: string, day: string, today: string): Fault[] {
  return day > today ? [{ path, message: "This day is to come: enter today or a day before." }] : [];
}

/** What is wrong at `amount` with money that was invoiced or came. */
export function faultsOfSum(kind: ContributionKind, amount: string): Fault[] {
  if (kind === ContributionKind.IN_KIND) {
    return [{ path: "contribution", message: "This is given in kind: nothing is invoiced and no money comes." }];
  }
  return compareMoney(amount, "0.00") > 0 ? [] : [{ path: "amount", message: "Enter more than £0.00." }];
}
