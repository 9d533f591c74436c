import { useParams } from "react-router";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { groupHref } from "./addresses";
import type { GroupLinePartsFragment } from "./generated/group";
import { RemoveReportingLineDocument, RestoreReportingLineDocument } from "./generated/group-changes";
import { type Group, GroupOfPage } from "./group-of-page";
import { daysInWords } from "./group-words";

/** Asks before it is removed that a group reported to another or to a body. */
export function RemoveLinePage() {
  const { line: id } = useParams();
  return (
    <GroupOfPage>
      {(group) => {
        const line = group.reportingLines.find((one) => one.id === id);
        return line ? <RemoveLine group={group} line={line} /> : <NotFoundPage />;
      }}
    </GroupOfPage>
  );
}

function RemoveLine({ group, line }: { readonly group: Group; readonly line: GroupLinePartsFragment }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const record = groupHref(body, group.id);
  const { id, version, parent, parentBody } = line;
  const name = parent?.name ?? parentBody?.name ?? "";
  const form = useApiForm({
    document: RemoveReportingLineDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreReportingLineDocument, { id, expectedVersion: removed.version });
      succeed(record, { text: "Reporting removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove that ${group.name} reported to ${name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove it"
      cancelHref={record}
    >
      <p className="app-measure">
        {daysInWords(line)}. Remove it only if it was entered by mistake. If the group reports elsewhere now,{" "}
        <a href={groupHref(body, group.id, "move")}>move it</a> instead: both stay on record.
      </p>
    </ConfirmPage>
  );
}
