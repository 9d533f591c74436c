import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { RaisedAt } from "./action-cells";
import { ActionFacts } from "./action-facts";
import { type Action, ActionOfPage } from "./action-of-page";
import { actionHref, actionsHref, actionStatusHref } from "./addresses";
import { RemoveActionDocument, RestoreActionDocument } from "./generated/action-changes";

/** Asks before an action is removed that was raised by mistake. */
export function RemoveActionPage() {
  return <ActionOfPage>{(action) => <RemoveAction action={action} />}</ActionOfPage>;
}

function RemoveAction({ action }: { readonly action: Action }) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const { id, version } = action;
  const list = useBackHref(actionsHref(body));
  const form = useApiForm({
    document: RemoveActionDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreActionDocument, { id, expectedVersion: removed.version });
      succeed(list, { text: "Action removed", undo });
    },
  });
  const shown = form.conflict?.current ?? action;
  return (
    <ConfirmPage
      form={form}
      title="Remove the action"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      cancelHref={actionHref(body, id)}
    >
      <p className="app-measure">
        Remove an action only if it was raised by mistake. If it is not to be done after all,{" "}
        <a href={actionStatusHref(body, id)}>say that it is cancelled</a> instead: it then stays on record with the
        reason.
      </p>
      <ActionFacts action={shown} region={region} from={<RaisedAt action={shown} body={body} />} readersOf={body} />
    </ConfirmPage>
  );
}
