import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { proposalsHref } from "./addresses";
import type { ProposalPartsFragment } from "./generated/agenda";
import { ChangeProposalDocument } from "./generated/proposals";
import { ProposalFields, readProposal, valuesOfProposal } from "./proposal-form";
import { type GroupWithProposals, OwnProposalOfPage } from "./proposals-of-page";

interface ChangeProposalProps {
  readonly group: GroupWithProposals;
  readonly proposal: ProposalPartsFragment;
}

/** Changes a proposal of the viewer’s own that nobody has answered. */
export function ChangeProposalPage() {
  return (
    <OwnProposalOfPage>{(group, proposal) => <ChangeProposal group={group} proposal={proposal} />}</OwnProposalOfPage>
  );
}

function ChangeProposal({ group, proposal }: ChangeProposalProps) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const { id, version, title, purpose, why, minutes } = proposal;
  const list = proposalsHref(body, group.id);
  const form = useApiForm({
    document: ChangeProposalDocument,
    values: valuesOfProposal(proposal),
    theirs: valuesOfProposal,
    read: (f) => ({ id, expectedVersion: version, ...readProposal(f) }),
    onDone: (changed) => {
      const before = { id, expectedVersion: changed.version, title, purpose, why, minutes };
      succeed(list, { text: `“${changed.title}” changed`, undo: undoBy(ChangeProposalDocument, before) });
    },
  });
  return (
    <FormPage
      form={form}
      title="Change your proposal"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`What you propose for the agenda of ${group.name}. Once it is answered, it can’t be changed.`}
      button="Save the proposal"
      cancelHref={list}
    >
      <ProposalFields />
    </FormPage>
  );
}
