import { confidentialityWords } from "@panboard/shared";
import { FormPage } from "../../kit/form/form-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { bodyNoun } from "../../kit/words/body-noun";
import { BodyBar } from "../arrangements";
import { proposalsHref } from "./addresses";
import { NotOnGroupPage } from "./not-on-group-page";
import { ProposalFields, useProposalForm } from "./proposal-form";
import { type GroupWithProposals, ProposalsOfPage } from "./proposals-of-page";

/** Proposes an item for the next meeting of a group. */
export function ProposeForNextPage() {
  const [body, region] = [useBody(), useRegion()];
  return (
    <ProposalsOfPage>
      {(group) =>
        group.viewerSits ? (
          <ProposeForNext group={group} />
        ) : (
          <NotOnGroupPage group={group.name} above={<BodyBar body={body} region={region} />} />
        )
      }
    </ProposalsOfPage>
  );
}

function ProposeForNext({ group: { id, name } }: { readonly group: GroupWithProposals }) {
  const [body, region] = [useBody(), useRegion()];
  const href = proposalsHref(body, id);
  const form = useProposalForm({ group: id, meeting: null, href });
  return (
    <FormPage
      form={form}
      title="Propose an item"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`For the next meeting of ${name}. ${confidentialityWords("GROUP", bodyNoun(body))} read what you propose.`}
      button="Propose the item"
      busyButton="Sending"
      cancelHref={href}
    >
      <ProposalFields />
    </FormPage>
  );
}
