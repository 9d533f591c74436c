import { confidentialityWords } from "@panboard/shared";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { bodyNoun } from "../../kit/words/body-noun";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BodyBar } from "../arrangements";
import { groupHref, proposalsHref } from "./addresses";
import { ownActionsOf } from "./own-actions";
import { type GroupWithProposals, ProposalsOfPage } from "./proposals-of-page";
import { ProposalsTable } from "./proposals-table";

/** What members proposed for the agendas of a group, as far as the viewer sees it, with what became of it. */
export function ProposalsPage() {
  return <ProposalsOfPage>{(group) => <Proposals group={group} />}</ProposalsOfPage>;
}

function Proposals({ group: { id, name, viewerSits, itemProposals } }: { readonly group: GroupWithProposals }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  return (
    <Page
      title={`Proposed items of ${name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      back={{ text: "Group", href: groupHref(body, id) }}
      intro={`What those who sit on the group propose for its agendas. ${confidentialityWords("GROUP", bodyNoun(body))} read it.`}
      fictional={region.fictional ? region.name : undefined}
      actions={
        viewerSits && mayOnBody(viewer, body, "items:own") ? (
          <PageActions>
            <Button href={proposalsHref(body, id, "add")}>Propose an item</Button>
          </PageActions>
        ) : undefined
      }
    >
      {itemProposals.length === 0 ? (
        <>
          <h2 className="govuk-heading-m">No proposed items yet</h2>
          <p className="app-measure">
            Whoever sits on the group can propose an item. Those who keep the agenda put it on one, or say why not.
          </p>
        </>
      ) : (
        <ProposalsTable
          caption="Items that were proposed"
          proposals={itemProposals}
          actionsOf={(proposal) => ownActionsOf(body, id, proposal)}
        />
      )}
      {mayOnBody(viewer, body, "meetings:write") && itemProposals.some(({ status }) => status === "PROPOSED") ? (
        <p>Proposals are accepted and declined on the agenda of a meeting that is still to come.</p>
      ) : null}
    </Page>
  );
}
