import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { dateTextsOf } from "../../kit/form/form-values";
import { wordsOfLabel } from "../../kit/form/label-words";
import { parseDate } from "../../kit/form/parse-date";
import { type Undo, undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { groupHref } from "./addresses";
import { MoveGroupDocument } from "./generated/group-changes";
import { type Group, GroupOfPage } from "./group-of-page";
import { useFindGroups } from "./use-find-groups";

/** Says to which group another reports from a day on. */
export function MoveGroupPage() {
  return <GroupOfPage>{(group) => <MoveGroup group={group} />}</GroupOfPage>;
}

function MoveGroup({ group }: { readonly group: Group }) {
  const [body, region] = [useBody(), useRegion()];
  const find = useFindGroups();
  const succeed = useSuccess();
  const { id, name, reportsTo } = group;
  const record = groupHref(body, id);
  const form = useApiForm({
    document: MoveGroupDocument,
    read: (f) => ({
      id,
      reportsTo: f.optional.choice("reportsTo"),
      from: f.date("from"),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: () => {
      const typed = parseDate(dateTextsOf(form.open.values.texts(), "from"), wordsOfLabel("First day"));
      const undo = "iso" in typed ? undoOf(group, typed.iso) : undefined;
      succeed(record, { text: "Group moved", ...(undo ? { undo } : {}) });
    },
  });
  const now = reportsTo ? `It reports to ${reportsTo.name} today.` : "It reports to no group of its own body today.";
  return (
    <FormPage
      form={form}
      title={`Move ${name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`${now} What it reports to until then ends the day before.`}
      button="Move the group"
      busyButton="Moving"
      cancelHref={record}
    >
      <AutocompleteField
        name="reportsTo"
        label="Group that it reports to from then on (optional)"
        noun="the group that it reports to"
        hint="Type part of the name, and choose from the list. Leave it empty where it reports to none"
        find={find}
      />
      <DateField name="from" label="First day" />
    </FormPage>
  );
}

/** A move back from the same day; none where what was replaced began on that day or later, and so is gone. */
function undoOf({ id, reportingLines }: Group, from: string): Undo | undefined {
  const own = reportingLines.filter(({ parent }) => parent !== null);
  if (own.some((line) => line.from >= from)) return undefined;
  const before = own.find(({ until }) => until === null || until >= from);
  return undoBy(MoveGroupDocument, { id, reportsTo: before?.parent?.id ?? null, from });
}
