import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar, meetingHref, meetingsHref } from "../meetings";
import { RemoveMeetingDocument, RestoreMeetingDocument } from "./generated/planning";
import { type ChangedMeeting, MeetingOfPage } from "./meeting-of-page";
import { keepWords } from "./plan-words";

/** Asks before a meeting is removed that was entered by mistake. */
export function RemoveMeetingPage() {
  return <MeetingOfPage of="all">{(meeting) => <RemoveMeeting meeting={meeting} />}</MeetingOfPage>;
}

function RemoveMeeting({ meeting }: { readonly meeting: ChangedMeeting }) {
  const body = useBody();
  const list = useBackHref(meetingsHref(body));
  const succeed = useSuccess();
  const { id, version, state } = meeting;
  const form = useApiForm({
    document: RemoveMeetingDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreMeetingDocument, { id, expectedVersion: removed.version });
      succeed(list, { text: "Meeting removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title="Remove the meeting"
      about={body.name}
      above={<MeetingBar meeting={meeting} />}
      cancelHref={meetingHref(body, id)}
      cancelText={keepWords}
    >
      <p className="app-measure">
        Remove a meeting only if it was entered by mistake.{" "}
        {state === "CANCELLED" ? (
          "One that was cancelled stays on record as it is."
        ) : (
          <>
            If it does not take place, <a href={meetingHref(body, id, "cancel")}>cancel it</a> instead: it then stays on
            record.
          </>
        )}
      </p>
      <p className="app-measure">
        A meeting with a register, items on its agenda, decisions or actions can’t be removed.
      </p>
    </ConfirmPage>
  );
}
