import { contributionStatusWords, dateInWords } from "@panboard/shared";
import type { ContributionRowFragment } from "./generated/contributions";

/** How a contribution stands, and since when where that is known. */
export function Status({ status, statusOn }: Pick<ContributionRowFragment, "status" | "statusOn">) {
  if (statusOn === null) return contributionStatusWords[status];
  return (
    <>
      {contributionStatusWords[status]} <span className="app-note">since {dateInWords(statusOn)}</span>
    </>
  );
}
