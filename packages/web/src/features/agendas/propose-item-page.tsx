import { confidentialityWords } from "@panboard/shared";
import { FormPage } from "../../kit/form/form-page";
import { useBody } from "../../kit/page/page-context";
import { bodyNoun } from "../../kit/words/body-noun";
import { MeetingBar, meetingDay } from "../meetings";
import { agendaHref } from "./addresses";
import { AgendaOfPage, type MeetingWithAgenda } from "./agenda-of-page";
import { NotOnGroupPage } from "./not-on-group-page";
import { ProposalFields, useProposalForm } from "./proposal-form";

/** Proposes an item for the agenda of one meeting. */
export function ProposeItemPage() {
  return (
    <AgendaOfPage>
      {(meeting) =>
        meeting.group?.viewerSits ? (
          <ProposeItem meeting={meeting} group={meeting.group.id} />
        ) : (
          <NotOnGroupPage group={meeting.groupName} above={<MeetingBar meeting={meeting} tab="agenda" />} />
        )
      }
    </AgendaOfPage>
  );
}

function ProposeItem({ meeting, group }: { readonly meeting: MeetingWithAgenda; readonly group: string }) {
  const body = useBody();
  const href = agendaHref(body, meeting.id);
  const form = useProposalForm({ group, meeting: meeting.id, href });
  return (
    <FormPage
      form={form}
      title="Propose an item"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="agenda" />}
      intro={`For the meeting on ${meetingDay(meeting.date)}. ${confidentialityWords("GROUP", bodyNoun(body))} read what you propose.`}
      button="Propose the item"
      busyButton="Sending"
      cancelHref={href}
    >
      <ProposalFields />
    </FormPage>
  );
}
