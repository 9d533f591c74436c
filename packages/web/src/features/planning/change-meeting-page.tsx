import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar, meetingHref } from "../meetings";
import { ChangeMeetingDocument } from "./generated/planning";
import { MeetingFields, readContent, valuesOfContent } from "./meeting-fields";
import { type ChangedMeeting, MeetingOfPage } from "./meeting-of-page";
import { keepWords } from "./plan-words";

/** Changes when on its day a meeting is, where, and what it is called. */
export function ChangeMeetingPage() {
  return <MeetingOfPage of="planned">{(meeting) => <ChangeMeeting meeting={meeting} />}</MeetingOfPage>;
}

function ChangeMeeting({ meeting }: { readonly meeting: ChangedMeeting }) {
  const body = useBody();
  const succeed = useSuccess();
  const { id, version, title, startsAt, endsAt, place, link } = meeting;
  const record = meetingHref(body, id);
  const form = useApiForm({
    document: ChangeMeetingDocument,
    values: valuesOfContent(meeting),
    theirs: valuesOfContent,
    read: (f) => ({ id, expectedVersion: version, ...readContent(f) }),
    onDone: (changed) => {
      const before = { id, expectedVersion: changed.version, title, startsAt, endsAt, place, link };
      succeed(record, { text: "Meeting changed", undo: undoBy(ChangeMeetingDocument, before) });
    },
  });
  return (
    <FormPage
      form={form}
      title="Change the meeting"
      about={body.name}
      above={<MeetingBar meeting={meeting} />}
      intro={
        <>
          Its times and place. <a href={meetingHref(body, id, "move")}>Move the meeting</a> to change its day.
        </>
      }
      button="Save the meeting"
      cancelHref={record}
      cancelText={keepWords}
    >
      <MeetingFields />
    </FormPage>
  );
}
