import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar, meetingDay, meetingHref } from "../meetings";
import { MoveMeetingDocument } from "./generated/planning";
import { readTimes, TimeFields, valuesOfTimes } from "./meeting-fields";
import { type ChangedMeeting, MeetingOfPage } from "./meeting-of-page";
import { keepWords } from "./plan-words";
import { ReasonField, readReason } from "./reason-field";

/** Moves a meeting to another day, and says why. */
export function MoveMeetingPage() {
  return <MeetingOfPage of="planned">{(meeting) => <MoveMeeting meeting={meeting} />}</MeetingOfPage>;
}

function MoveMeeting({ meeting }: { readonly meeting: ChangedMeeting }) {
  const body = useBody();
  const succeed = useSuccess();
  const { id, version, date, startsAt, endsAt, moveReason } = meeting;
  const record = meetingHref(body, id);
  const form = useApiForm({
    document: MoveMeetingDocument,
    values: valuesOfTimes(meeting),
    theirs: valuesOfTimes,
    read: (f) => ({ id, expectedVersion: version, to: f.date("to"), ...readTimes(f), reason: readReason(f) }),
    onDone: (moved) => {
      // Back on the day that it was first planned for, nothing is left of a reason.
      const back = {
        id,
        expectedVersion: moved.version,
        to: date,
        startsAt,
        endsAt,
        reason: moveReason ?? "Moved back",
      };
      succeed(record, { text: `Meeting moved to ${meetingDay(moved.date)}`, undo: undoBy(MoveMeetingDocument, back) });
    },
  });
  return (
    <FormPage
      form={form}
      title="Move the meeting"
      about={body.name}
      above={<MeetingBar meeting={meeting} />}
      intro="Its agenda and all that hangs from it move with it. The day that it was first planned for stays on record."
      button="Move the meeting"
      busyButton="Moving"
      cancelHref={record}
      cancelText={keepWords}
    >
      <DateField name="to" label="New day" hint={`It is on ${meetingDay(date)} now`} />
      <TimeFields />
      <ReasonField label="Why is it moved?" noun="why it is moved" />
    </FormPage>
  );
}
