import { LongTextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar } from "../meetings";
import { agendaHref } from "./addresses";
import type { MeetingWithAgenda } from "./agenda-of-page";
import type { ProposalPartsFragment } from "./generated/agenda";
import { DeclineProposalDocument } from "./generated/proposals";
import { reasonMax } from "./proposal-form";
import { ProposalFacts, ProposalOfAgendaPage } from "./proposal-of-agenda-page";

interface DeclineProposalProps {
  readonly meeting: MeetingWithAgenda;
  readonly proposal: ProposalPartsFragment;
}

/** Says why what somebody proposed is to be on no agenda. */
export function DeclineProposalPage() {
  return (
    <ProposalOfAgendaPage>
      {(meeting, proposal) => <DeclineProposal meeting={meeting} proposal={proposal} />}
    </ProposalOfAgendaPage>
  );
}

function DeclineProposal({ meeting, proposal }: DeclineProposalProps) {
  const [body, succeed] = [useBody(), useSuccess()];
  const { id, version, title } = proposal;
  const agenda = agendaHref(body, meeting.id);
  const form = useApiForm({
    document: DeclineProposalDocument,
    read: (f) => ({ id, expectedVersion: version, answer: f.text("answer", { max: reasonMax }) }),
    onDone: () => succeed(agenda, { text: `“${title}” declined` }),
  });
  return (
    <FormPage
      form={form}
      title={`Decline “${title}”`}
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="agenda" />}
      button="Decline the proposal"
      cancelHref={agenda}
    >
      <ProposalFacts proposal={form.conflict?.current ?? proposal} />
      <LongTextField
        name="answer"
        label="Why it is to be on no agenda"
        noun="the reason"
        hint="Who proposed it reads this"
        rows={3}
        max={reasonMax}
      />
    </FormPage>
  );
}
