import { DateField } from "../../kit/form/fields/date-field";
import { YesNoField } from "../../kit/form/fields/choice-fields";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { groupHref } from "./addresses";
import { ContentFields, inputOfContent, NameFields, readContent, valuesOfContent } from "./content-fields";
import { ChangeGroupDocument } from "./generated/group-changes";
import { type Group, GroupOfPage, type GroupParts } from "./group-of-page";

/** Changes what a group says, and its days. */
export function ChangeGroupPage() {
  return <GroupOfPage>{(group) => <ChangeGroup group={group} />}</GroupOfPage>;
}

function ChangeGroup({ group }: { readonly group: Group }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version, name } = group;
  const record = groupHref(body, id);
  const agencies = group.quorum?.agencies?.length ?? 0;
  const form = useApiForm({
    document: ChangeGroupDocument,
    values: valuesOf(group),
    theirs: valuesOf,
    read: (f) => ({
      id,
      expectedVersion: version,
      ...readContent(f, agencies),
      from: f.date("from"),
      fromKnown: f.yesNo("fromKnown"),
      until: f.optional.date("until"),
    }),
    onDone: (changed) => {
      const { from, fromKnown, until } = group;
      const before = { ...inputOfContent(group), from, fromKnown, until };
      succeed(record, {
        text: "Group changed",
        undo: undoBy(ChangeGroupDocument, { id, expectedVersion: changed.version, ...before }),
      });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Change ${name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="What the group is, and its days. What it reports to is changed by moving it."
      button="Save the group"
      cancelHref={record}
    >
      <NameFields />
      <DateField name="from" label="First day" />
      <YesNoField
        name="fromKnown"
        label="Did it begin on its first day?"
        noun="it began on its first day"
        hint="Answer no if that is only the first day on which it is known to have been there"
      />
      <DateField
        name="until"
        label="Last day (optional)"
        hint="Leave it empty while no end is set. For example, 31 3 2014"
      />
      <ContentFields agencies={agencies} />
    </FormPage>
  );
}

function valuesOf(group: GroupParts) {
  const { from, fromKnown, until } = group;
  return { ...valuesOfContent(group), from, fromKnown, until };
}
