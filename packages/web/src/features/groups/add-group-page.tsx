import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { groupHref, groupsHref } from "./addresses";
import { ContentFields, NameFields, readContent } from "./content-fields";
import { AddGroupDocument, RemoveGroupDocument } from "./generated/group-changes";
import { useFindGroups } from "./use-find-groups";

/** Adds a group to a board or joint body. */
export function AddGroupPage() {
  const [body, region] = [useBody(), useRegion()];
  const list = useBackHref(groupsHref(body));
  const succeed = useSuccess();
  const form = useApiForm({
    document: AddGroupDocument,
    read: (f) => ({
      body: body.id,
      ...readContent(f),
      reportsTo: f.optional.choice("reportsTo"),
      from: f.date("from"),
      until: f.optional.date("until"),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: ({ id, version }) => {
      const undo = undoBy(RemoveGroupDocument, { id, expectedVersion: version });
      succeed(groupHref(body, id), { text: "Group added", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a group"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`A group of ${body.name}, with what it reports to. Its seats are added afterwards.`}
      button="Add the group"
      busyButton="Adding"
      cancelHref={list}
    >
      <NameFields />
      <AutocompleteField
        name="reportsTo"
        label="Group that it reports to (optional)"
        noun="the group that it reports to"
        find={useFindGroups()}
      />
      <DateField name="from" label="First day" />
      <DateField
        name="until"
        label="Last day (optional)"
        hint="A task and finish group has one. For example, 31 3 2014"
      />
      <ContentFields />
    </FormPage>
  );
}
