import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar } from "../meetings";
import { decisionHref, decisionsHref } from "./addresses";
import { DecisionFacts } from "./decision-facts";
import { type Decision, DecisionOfPage } from "./decision-of-page";
import { RemoveDecisionDocument, RestoreDecisionDocument } from "./generated/decisions";

/** Asks before a decision is removed that was recorded by mistake, with its votes. */
export function RemoveDecisionPage() {
  return <DecisionOfPage>{(decision) => <RemoveDecision decision={decision} />}</DecisionOfPage>;
}

function RemoveDecision({ decision }: { readonly decision: Decision }) {
  const [body, succeed] = [useBody(), useSuccess()];
  const { id, version, meeting } = decision;
  const form = useApiForm({
    document: RemoveDecisionDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreDecisionDocument, { id, expectedVersion: removed.version });
      succeed(decisionsHref(body, meeting.id), { text: "Decision removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title="Remove the decision"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="decisions" />}
      cancelHref={decisionsHref(body, meeting.id)}
    >
      <p className="app-measure">
        Remove a decision only if it was recorded by mistake. Its votes go with it. If its words are wrong,{" "}
        <a href={decisionHref(body, meeting.id, id)}>change the decision</a> instead.
      </p>
      <DecisionFacts decision={form.conflict?.current ?? decision} hasReaders />
    </ConfirmPage>
  );
}
