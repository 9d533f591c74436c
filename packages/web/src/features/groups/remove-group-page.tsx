import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { groupHref, groupsHref } from "./addresses";
import { RemoveGroupDocument, RestoreGroupDocument } from "./generated/group-changes";
import { type Group, GroupOfPage } from "./group-of-page";

/** Asks before a group is removed that was entered by mistake. */
export function RemoveGroupPage() {
  return <GroupOfPage>{(group) => <RemoveGroup group={group} />}</GroupOfPage>;
}

function RemoveGroup({ group }: { readonly group: Group }) {
  const [body, region] = [useBody(), useRegion()];
  const list = useBackHref(groupsHref(body));
  const succeed = useSuccess();
  const { id, version, name } = group;
  const form = useApiForm({
    document: RemoveGroupDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreGroupDocument, { id, expectedVersion: removed.version });
      succeed(list, { text: "Group removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove ${name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove the group"
      cancelHref={groupHref(body, id)}
    >
      <p className="app-measure">
        Remove a group only if it was entered by mistake. If it is over,{" "}
        <a href={groupHref(body, id, "end")}>give it a last day</a> instead: it then stays on record.
      </p>
      <p className="app-measure">
        What it reported to is removed with it, and its terms of reference are no longer shown. A group that others
        report to, or that has seats, can’t be removed.
      </p>
    </ConfirmPage>
  );
}
