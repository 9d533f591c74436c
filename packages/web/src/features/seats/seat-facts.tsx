import { dateInWords, seatRoleWords } from "@panboard/shared";
import { LastDay } from "../../kit/words/last-day";
import { momentInWords } from "../../kit/words/moment";
import { SummaryList, type SummaryListRow } from "../../ui/summary-list";
import { groupHref } from "./addresses";
import type { SeatPartsFragment } from "./generated/seats";
import { type SeatPlace, SideOfSeat } from "./seat-cells";
import { vacancyInWords, votesInWords } from "../../kit/words/seat-words";

export interface SeatFactsProps extends SeatPlace {
  readonly seat: SeatPartsFragment;
}

/** What is known of a seat, and who said so last. */
export function SeatFacts({ seat, body, region }: SeatFactsProps) {
  const { group, groupName, role, votes, championOf, from, fromKnown, until, source } = seat;
  const { vacantSince, daysVacant, changedBy, changedAt } = seat;
  return (
    <SummaryList
      rows={[
        { key: "Group", value: group ? <a href={groupHref(body, group.id)}>{groupName}</a> : groupName },
        { key: "Role", value: seatRoleWords[role] },
        ...(championOf === null ? [] : [{ key: "Champion of", value: championOf }]),
        { key: "Votes", value: votesInWords(votes) },
        { key: "Agency or constituency", value: <SideOfSeat {...seat} region={region} /> },
        ...accountability(seat),
        ...(vacantSince === null ? [] : [{ key: "Vacancy", value: vacancyInWords(vacantSince, daysVacant) }]),
        { key: "First day", value: fromKnown ? dateInWords(from) : `Known from ${dateInWords(from)}` },
        { key: "Last day", value: <LastDay until={until} /> },
        ...(source === null ? [] : [{ key: "Source", value: source }]),
        { key: "Last changed", value: `${changedBy}, ${momentInWords(changedAt)}` },
      ]}
    />
  );
}

/** Of a chair: to whom they are accountable and since when; of every other seat nothing. */
function accountability({ role, accountableTo, accountableSince }: SeatPartsFragment): SummaryListRow[] {
  if (role !== "CHAIR" && role !== "VICE_CHAIR") return [];
  const since = accountableSince === null ? "" : `, since ${dateInWords(accountableSince)}`;
  return [{ key: "Accountable to", value: accountableTo === null ? "Not stated" : `${accountableTo}${since}` }];
}
