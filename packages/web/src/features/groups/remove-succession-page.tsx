import { dateInWords } from "@panboard/shared";
import { useParams } from "react-router";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { groupHref } from "./addresses";
import type { GroupSuccessionPartsFragment } from "./generated/group";
import { RemoveGroupSuccessionDocument, RestoreGroupSuccessionDocument } from "./generated/group-changes";
import { type Group, GroupOfPage } from "./group-of-page";

/** Asks before it is taken back that a group took over from another. */
export function RemoveSuccessionPage() {
  const { succession: id } = useParams();
  return (
    <GroupOfPage>
      {(group) => {
        const succession = group.successions.find((one) => one.id === id);
        return succession ? <RemoveSuccession group={group} succession={succession} /> : <NotFoundPage />;
      }}
    </GroupOfPage>
  );
}

interface RemoveSuccessionProps {
  readonly group: Group;
  readonly succession: GroupSuccessionPartsFragment;
}

function RemoveSuccession({ group, succession }: RemoveSuccessionProps) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const record = groupHref(body, group.id);
  const { id, version, from, predecessor, successor } = succession;
  const form = useApiForm({
    document: RemoveGroupSuccessionDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreGroupSuccessionDocument, { id, expectedVersion: removed.version });
      succeed(record, { text: "Succession removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove that ${successor.name} took over from ${predecessor.name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove the succession"
      cancelHref={record}
    >
      <p className="app-measure">
        {successor.name} took over on {dateInWords(from)}. {predecessor.name} keeps its last day: change that by itself
        if the group goes on.
      </p>
    </ConfirmPage>
  );
}
