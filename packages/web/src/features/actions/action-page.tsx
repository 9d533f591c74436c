import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { Page } from "../../kit/frame/page";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BodyBar } from "../arrangements";
import { RaisedAt } from "./action-cells";
import { ActionFacts } from "./action-facts";
import { type Action, ActionOfPage } from "./action-of-page";
import { actionHref, actionsHref, actionStatusHref } from "./addresses";

/** One action: what is to be done by whom, what it came of, how it stands, and what can be done about it. */
export function ActionPage() {
  return <ActionOfPage>{(action) => <ActionRecord action={action} />}</ActionOfPage>;
}

function ActionRecord({ action }: { readonly action: Action }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  return (
    <Page
      title={titleOf(action)}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      back={{ text: "Actions", href: actionsHref(body) }}
      actions={mayOnBody(viewer, body, "actions:write") ? <WaysOn action={action} /> : undefined}
      fictional={region.fictional ? region.name : undefined}
    >
      <ActionFacts
        action={action}
        region={region}
        from={<RaisedAt action={action} body={body} />}
        readersOf={mayOnBody(viewer, body, "actions:raise") ? body : undefined}
      />
    </Page>
  );
}

/** What an action's own page is called: its text is too long to head one. */
export function titleOf({ groupName }: Pick<Action, "groupName">): string {
  return groupName === null ? "Action" : `Action of ${groupName}`;
}

function WaysOn({ action: { id } }: { readonly action: Action }) {
  const body = useBody();
  return (
    <PageActions>
      <Button classes="govuk-button--secondary" href={actionStatusHref(body, id)}>
        Set status
      </Button>
      <Button classes="govuk-button--secondary" href={actionHref(body, id, "change")}>
        Change <span className="govuk-visually-hidden">the action</span>
      </Button>
      <Button classes="govuk-button--secondary" href={actionHref(body, id, "remove")}>
        Remove <span className="govuk-visually-hidden">the action</span>
      </Button>
    </PageActions>
  );
}
