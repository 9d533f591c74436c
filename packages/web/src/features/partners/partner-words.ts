import { partnerKindWords } from "@panboard/shared";

/** What place an agency can have on a board. */
export type PartnerKind = keyof typeof partnerKindWords;

/** What each place is, below its name. */
export const kindHints: Readonly<Record<PartnerKind, string>> = {
  STATUTORY_PARTNER: "One of the three that lead the partnership: local authority, police, health",
  RELEVANT_AGENCY: "An agency that the partnership’s published arrangements name",
  BOARD_PARTNER: "A partner of a Local Safeguarding Children Board, until 2019",
  CO_OPTED: "Invited by the board itself",
};

/** The places in the order in which they are offered. */
export const kinds = Object.keys(partnerKindWords) as readonly PartnerKind[];

/** The places as they are chosen, each with what it is. */
export const kindChoices = kinds.map((value) => ({ value, text: partnerKindWords[value], hint: kindHints[value] }));
