import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { groupHref } from "./addresses";
import { ChangeGroupDocument } from "./generated/group-changes";
import { type Group, GroupOfPage } from "./group-of-page";

/** Says on which day a group ends, or ended. */
export function EndGroupPage() {
  return <GroupOfPage>{(group) => <EndGroup group={group} />}</GroupOfPage>;
}

function EndGroup({ group }: { readonly group: Group }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version, name, until } = group;
  const record = groupHref(body, id);
  const form = useApiForm({
    document: ChangeGroupDocument,
    values: { until },
    theirs: (current) => ({ until: current.until }),
    read: (f) => ({ id, expectedVersion: version, until: f.date("until") }),
    onDone: (changed) => {
      const undo = undoBy(ChangeGroupDocument, { id, expectedVersion: changed.version, until });
      succeed(record, { text: "Last day saved", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`End ${name}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="It stays on record with its last day, and its seats end with it. Groups that report to it are moved first."
      button="Save the last day"
      cancelHref={record}
    >
      <DateField name="until" label="Last day" />
    </FormPage>
  );
}
