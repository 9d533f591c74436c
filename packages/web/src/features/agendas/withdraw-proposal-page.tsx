import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { proposalsHref } from "./addresses";
import type { ProposalPartsFragment } from "./generated/agenda";
import { RestoreProposalDocument, WithdrawProposalDocument } from "./generated/proposals";
import { type GroupWithProposals, OwnProposalOfPage } from "./proposals-of-page";

interface WithdrawProposalProps {
  readonly group: GroupWithProposals;
  readonly proposal: ProposalPartsFragment;
}

/** Asks before somebody withdraws a proposal of their own. */
export function WithdrawProposalPage() {
  return (
    <OwnProposalOfPage>{(group, proposal) => <WithdrawProposal group={group} proposal={proposal} />}</OwnProposalOfPage>
  );
}

function WithdrawProposal({ group, proposal: { id, version, title } }: WithdrawProposalProps) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const list = proposalsHref(body, group.id);
  const form = useApiForm({
    document: WithdrawProposalDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (withdrawn) => {
      const undo = undoBy(RestoreProposalDocument, { id, expectedVersion: withdrawn.version });
      succeed(list, { text: `“${title}” withdrawn`, undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Withdraw “${title}”`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Withdraw the proposal"
      busyButton="Withdrawing"
      cancelHref={list}
    >
      <p className="app-measure">Those who keep the agenda of {group.name} no longer see it.</p>
    </ConfirmPage>
  );
}
