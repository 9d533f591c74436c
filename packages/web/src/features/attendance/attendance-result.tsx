import { useFocusOn } from "../../kit/list/use-focus-on";
import { useBody } from "../../kit/page/page-context";
import { meetingsHref } from "../meetings";
import { rulesHref } from "./addresses";
import { type AttendanceOfPeriod, MissingWords } from "./attendance-figures";
import { AttendanceTables } from "./attendance-tables";
import type { ShownBy } from "./attendance-rows";

export interface AttendanceResultProps {
  readonly attendance: AttendanceOfPeriod;
  readonly shownBy: ShownBy;
  /** "from 1 April 2013 to 31 March 2014" */
  readonly period: string;
  /** Whether it is the answer to what was asked before. */
  readonly isLate: boolean;
}

/** What a period's registers add up to, or that no meeting was held in it. */
export function AttendanceResult({ attendance, shownBy, period, isLate }: AttendanceResultProps) {
  const body = useBody();
  const { meetings, seats, blankAs } = attendance;
  const heading = useFocusOn<HTMLHeadingElement>(`${period} ${shownBy}`, !isLate);
  if (meetings === 0)
    return (
      <div>
        <h2 className="govuk-heading-m" tabIndex={-1} ref={heading}>
          No meetings were held {period}
        </h2>
        <p className="app-measure">
          Choose another period or group. Attendance is worked out from the registers of meetings that were held.
        </p>
        <p className="app-screen-only">
          <a href={meetingsHref(body)}>Go to the meetings</a>
        </p>
      </div>
    );
  return (
    <div aria-busy={isLate || undefined}>
      <h2 className="govuk-heading-m" tabIndex={-1} ref={heading}>
        {meetings} {meetings === 1 ? "meeting" : "meetings"} and {seats.totalCount}{" "}
        {seats.totalCount === 1 ? "seat" : "seats"} {period}
      </h2>
      {seats.pageInfo.hasNextPage && shownBy === "seats" ? (
        <p className="app-measure">
          The first {seats.nodes.length} seats are shown, and are in the file. Choose a group to see the others.
        </p>
      ) : null}
      <AttendanceTables attendance={attendance} shownBy={shownBy} />
      <MissingWords blankAs={blankAs} />
      <p className="app-screen-only">
        <a href={rulesHref(body)}>How registers are read</a>
      </p>
    </div>
  );
}
