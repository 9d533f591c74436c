import { compareMoney } from "@panboard/shared";
import { ContributionStatus } from "../money";

/** How much a contribution is, and how much of it has come; in pounds and pence. */
export interface Receipts {
  /** Null where it is not known. */
  readonly amount: string | null;
  readonly received: string;
}

/** Whether receipts say that all has come. */
function isAll({ amount, received }: Receipts): boolean {
  return amount !== null && compareMoney(received, "0.00") > 0 && compareMoney(received, amount) >= 0;
}

/**
 * How a contribution stands once its receipts or its amount have changed: received when the last of it has come, confirmed when
 * something is to come again, and as it stood otherwise.
 */
export function statusByReceipts(status: ContributionStatus, before: Receipts, after: Receipts): ContributionStatus {
  if (isAll(after) && !isAll(before)) return ContributionStatus.RECEIVED;
  const isTakenBack = isAll(before) && !isAll(after) && status === ContributionStatus.RECEIVED;
  return isTakenBack ? ContributionStatus.CONFIRMED : status;
}
