import { arrangementKindWords, dateInWords } from "@panboard/shared";
import type { ArrangementPartsFragment } from "./generated/board-arrangement";

export type Arrangement = ArrangementPartsFragment;

const functions: Readonly<Record<Arrangement["partners"][number]["function"], string>> = {
  LOCAL_AUTHORITY: "Local authority",
  POLICE: "Police",
  HEALTH: "Health",
};

/** What a statutory partner answers for. */
export function functionInWords(area: Arrangement["partners"][number]["function"]): string {
  return functions[area];
}

/** What the board was, "Local Safeguarding Children Board". */
export function kindInWords({ kind }: Pick<Arrangement, "kind">): string {
  return arrangementKindWords[kind];
}

/** The guidance that it followed, "Working Together 2018"; undefined where that is not stated. */
export function editionInWords({ edition }: Pick<Arrangement, "edition">): string | undefined {
  return edition ? `Working Together ${edition.replace("EDITION_", "")}` : undefined;
}

/** Its days: "1 April 2009 to 28 September 2019", "From 29 September 2019". */
export function daysInWords({ from, until }: Pick<Arrangement, "from" | "until">): string {
  return until ? `${dateInWords(from)} to ${dateInWords(until)}` : `From ${dateInWords(from)}`;
}

/** A statutory partner: "Police: Cheshire Police. Lead: Chief constable. Delegated: Head of crime". */
export function partnerInWords(partner: Arrangement["partners"][number]): string {
  const posts = [
    partner.leadPost ? `Lead: ${partner.leadPost}` : "",
    partner.delegatedPost ? `Delegated: ${partner.delegatedPost}` : "",
  ];
  return [`${functions[partner.function]}: ${partner.agency.name}`, ...posts].filter(Boolean).join(". ");
}

/**
 * What stands beside a board's name: what it was, the day for which that holds where the page has one, and its area's code.
 * "Local Safeguarding Children Board at 31 March 2014, E06000049".
 */
export function barDetails(
  arrangement: Pick<Arrangement, "kind"> | undefined,
  on: string | undefined,
  onsCode: string | null | undefined,
): string {
  const was = arrangement && `${kindInWords(arrangement)}${on ? ` at ${dateInWords(on)}` : ""}`;
  return [was, onsCode ?? "No ONS code"].filter(Boolean).join(", ");
}
