import { useBody } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { downloadText } from "../../ui/download-text";
import { PageActions } from "../../ui/page-actions";
import type { AttendanceOfPeriod } from "./attendance-figures";
import { attendanceCsv, rowsBy, type ShownBy } from "./attendance-rows";

export interface AttendanceActionsProps {
  /** Undefined while there is none to hand out. */
  readonly attendance: AttendanceOfPeriod | null | undefined;
  readonly shownBy: ShownBy;
  /** The period's days, for the file's name. */
  readonly from: string;
  readonly to: string;
}

/** The figures as a file and on paper. */
export function AttendanceActions({ attendance, shownBy, from, to }: AttendanceActionsProps) {
  const body = useBody();
  const name = `attendance-${body.slug}-${shownBy}-${from}-${to}.csv`;
  return (
    <PageActions>
      {attendance ? (
        <Button
          type="button"
          classes="govuk-button--secondary"
          onClick={() => downloadText(name, attendanceCsv(shownBy, rowsBy(shownBy, attendance)))}
        >
          Export CSV
        </Button>
      ) : null}
      <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
        Print
      </Button>
    </PageActions>
  );
}
