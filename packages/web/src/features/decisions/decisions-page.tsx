import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { ActionsTable, raiseActionHref } from "../actions";
import { MeetingBar, meetingsHref, notHeldWords } from "../meetings";
import { DecisionsBlock } from "./decisions-block";
import { MeetingDecisionsDocument, type MeetingDecisionsQuery } from "./generated/decisions";

type Meeting = Extract<MeetingDecisionsQuery["node"], { readonly __typename: "Meeting" }>;

/** What a meeting comes back to, what it decided, and what it gave to whom to do. */
export function DecisionsPage() {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("MeetingDecisions", MeetingDecisionsDocument, { id });
  return (
    <QueryPage query={query} what="the decisions and actions">
      {({ node }) =>
        node?.__typename === "Meeting" && node.body.id === body.id ? <DecisionsOf meeting={node} /> : <NotFoundPage />
      }
    </QueryPage>
  );
}

function DecisionsOf({ meeting }: { readonly meeting: Meeting }) {
  const [body, region] = [useBody(), useRegion()];
  const { state, decisions, actions } = meeting;
  // Nothing is to come of it, so there is nothing to say besides.
  const isOff = state === "CANCELLED" && decisions.length === 0 && actions.length === 0;
  return (
    <Page
      title="Decisions and actions"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="decisions" />}
      back={{ text: "Meetings", href: meetingsHref(body) }}
      fictional={region.fictional ? region.name : undefined}
    >
      {state === "HELD" ? null : <p className="app-measure">{notHeldWords(meeting)}</p>}
      {isOff ? null : <WhatCameOfIt meeting={meeting} />}
    </Page>
  );
}

function WhatCameOfIt({ meeting }: { readonly meeting: Meeting }) {
  const [body, viewer] = [useBody(), useViewer()];
  const { id, state, mattersArising, decisions, actions } = meeting;
  const isHeld = state === "HELD";
  const setAt = mayOnBody(viewer, body, "actions:write") ? id : undefined;
  return (
    <>
      <section>
        <h2 className="govuk-heading-m">Matters arising</h2>
        {mattersArising.length > 0 ? (
          <ActionsTable caption="Matters arising" actions={mattersArising} hasSource setAt={setAt} />
        ) : (
          <p className="app-measure">
            No matters arising. Actions of earlier meetings of this group that are open when a meeting begins stand
            here.
          </p>
        )}
      </section>
      <DecisionsBlock
        meeting={id}
        decisions={decisions}
        mayWrite={mayOnBody(viewer, body, "meetings:write")}
        isHeld={isHeld}
      />
      <section>
        <h2 className="govuk-heading-m app-after">Actions raised</h2>
        {actions.length > 0 ? (
          <ActionsTable caption="Actions raised at this meeting" actions={actions} setAt={setAt} />
        ) : (
          <p className="app-measure">
            No actions yet. What this meeting gives to people and agencies to do stands here.
          </p>
        )}
        {isHeld && mayOnBody(viewer, body, "actions:raise") ? (
          <Button classes="govuk-button--secondary app-after" href={raiseActionHref(body, id)}>
            Raise an action
          </Button>
        ) : null}
      </section>
    </>
  );
}
