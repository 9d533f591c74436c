import { LongTextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar } from "../meetings";
import { agendaHref } from "./addresses";
import type { MeetingWithAgenda } from "./agenda-of-page";
import type { ProposalPartsFragment } from "./generated/agenda";
import { AcceptProposalDocument } from "./generated/proposals";
import { ContentFields, readContent } from "./item-fields";
import { reasonMax } from "./proposal-form";
import { ProposalFacts, ProposalOfAgendaPage } from "./proposal-of-agenda-page";
import { seatsOf } from "./seats-of";

interface AcceptProposalProps {
  readonly meeting: MeetingWithAgenda;
  readonly proposal: ProposalPartsFragment;
}

/** Makes the last item of an agenda of what somebody proposed. */
export function AcceptProposalPage() {
  return (
    <ProposalOfAgendaPage>
      {(meeting, proposal) => <AcceptProposal meeting={meeting} proposal={proposal} />}
    </ProposalOfAgendaPage>
  );
}

function AcceptProposal({ meeting, proposal }: AcceptProposalProps) {
  const [body, succeed] = [useBody(), useSuccess()];
  const { id, version, title, minutes } = proposal;
  const agenda = agendaHref(body, meeting.id);
  const form = useApiForm({
    document: AcceptProposalDocument,
    values: { voice: false, confidentiality: "GROUP", minutes: minutes === null ? null : String(minutes) },
    read: (f) => ({
      ...{ id, expectedVersion: version, meeting: meeting.id },
      ...readContent(f),
      answer: f.optional.text("answer", { max: reasonMax }),
    }),
    onDone: () => succeed(agenda, { text: `“${title}” accepted: it is the last item of the agenda` }),
  });
  return (
    <FormPage
      form={form}
      title={`Accept “${title}”`}
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="agenda" />}
      intro="It becomes the last item of this agenda, under the title and with the purpose that it was proposed with."
      button="Accept the proposal"
      cancelHref={agenda}
    >
      <ProposalFacts proposal={form.conflict?.current ?? proposal} />
      <ContentFields seats={seatsOf(meeting)} />
      <LongTextField
        name="answer"
        label="Answer (optional)"
        hint="Who proposed it reads this"
        rows={3}
        max={reasonMax}
      />
    </FormPage>
  );
}
