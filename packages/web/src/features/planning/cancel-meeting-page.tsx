import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar, meetingHref } from "../meetings";
import { CancelMeetingDocument, ReinstateMeetingDocument } from "./generated/planning";
import { type ChangedMeeting, MeetingOfPage } from "./meeting-of-page";
import { keepWords } from "./plan-words";
import { ReasonField, readReason } from "./reason-field";

/** Says that a meeting does not take place, and why. */
export function CancelMeetingPage() {
  return <MeetingOfPage of="planned">{(meeting) => <CancelMeeting meeting={meeting} />}</MeetingOfPage>;
}

function CancelMeeting({ meeting }: { readonly meeting: ChangedMeeting }) {
  const body = useBody();
  const succeed = useSuccess();
  const { id, version } = meeting;
  const record = meetingHref(body, id);
  const form = useApiForm({
    document: CancelMeetingDocument,
    read: (f) => ({ id, expectedVersion: version, reason: readReason(f) }),
    onDone: (cancelled) => {
      const undo = undoBy(ReinstateMeetingDocument, { id, expectedVersion: cancelled.version });
      succeed(record, { text: "Meeting cancelled", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title="Cancel the meeting"
      about={body.name}
      above={<MeetingBar meeting={meeting} />}
      busyButton="Cancelling"
      cancelHref={record}
      cancelText={keepWords}
    >
      <ul className="govuk-list govuk-list--bullet app-measure">
        <li>It stays on record as cancelled, and calendars show it so.</li>
        <li>It does not count in attendance figures, and its time is free for another meeting.</li>
        <li>It can be reinstated while its time is free.</li>
      </ul>
      <ReasonField label="Why does it not take place?" noun="why it does not take place" />
    </ConfirmPage>
  );
}
