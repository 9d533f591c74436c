import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar, meetingDay, meetingHref } from "../meetings";
import { CancelMeetingDocument, ReinstateMeetingDocument } from "./generated/planning";
import { type ChangedMeeting, MeetingOfPage } from "./meeting-of-page";
import { keepWords } from "./plan-words";

/** Says that a cancelled meeting takes place after all. */
export function ReinstateMeetingPage() {
  return <MeetingOfPage of="cancelled">{(meeting) => <ReinstateMeeting meeting={meeting} />}</MeetingOfPage>;
}

function ReinstateMeeting({ meeting }: { readonly meeting: ChangedMeeting }) {
  const body = useBody();
  const succeed = useSuccess();
  const { id, version, date, cancelReason: reason } = meeting;
  const record = meetingHref(body, id);
  const form = useApiForm({
    document: ReinstateMeetingDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (reinstated) => {
      const again = { id, expectedVersion: reinstated.version };
      const undo = reason === null ? {} : { undo: undoBy(CancelMeetingDocument, { ...again, reason }) };
      succeed(record, { text: "Meeting reinstated", ...undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Reinstate the meeting"
      about={body.name}
      above={<MeetingBar meeting={meeting} />}
      button="Reinstate the meeting"
      busyButton="Reinstating"
      cancelHref={record}
      cancelText={keepWords}
    >
      <p className="app-measure">
        It then takes place on {meetingDay(date)} as it was planned, where its group has no other meeting at that time.
        The reason why it was cancelled is taken away.
      </p>
    </FormPage>
  );
}
