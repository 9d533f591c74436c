import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { ActionFields, readAction, valuesOfAction } from "./action-fields";
import { type Action, ActionOfPage } from "./action-of-page";
import { actionHref } from "./addresses";
import { ChangeActionDocument } from "./generated/action-changes";

/** Changes what is to be done, by whom and by when. */
export function ChangeActionPage() {
  return <ActionOfPage>{(action) => <ChangeAction action={action} />}</ActionOfPage>;
}

function ChangeAction({ action }: { readonly action: Action }) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const { id, version } = action;
  const record = actionHref(body, id);
  const form = useApiForm({
    document: ChangeActionDocument,
    values: valuesOfAction(action),
    theirs: valuesOfAction,
    read: (f) => ({ id, expectedVersion: version, ...readAction(f) }),
    onDone: () => succeed(record, { text: "Action changed" }),
  });
  return (
    <FormPage
      form={form}
      title="Change the action"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Save the action"
      cancelHref={record}
    >
      <ActionFields />
    </FormPage>
  );
}
