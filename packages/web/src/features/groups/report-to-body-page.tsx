import { SelectField } from "../../kit/form/fields/choice-fields";
import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { groupHref } from "./addresses";
import { RemoveReportingLineDocument, ReportToBodyDocument } from "./generated/group-changes";
import { type Group, GroupOfPage } from "./group-of-page";

/** Says that a group reports to another body of the region as well. */
export function ReportToBodyPage() {
  return <GroupOfPage>{(group) => <ReportToBody group={group} />}</GroupOfPage>;
}

function ReportToBody({ group: { id, name } }: { readonly group: Group }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const record = groupHref(body, id);
  const others = [...region.boards, ...region.jointBodies].filter((one) => one.id !== body.id);
  const form = useApiForm({
    document: ReportToBodyDocument,
    read: (f) => ({
      group: id,
      to: f.choice("to"),
      from: f.date("from"),
      until: f.optional.date("until"),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: (line) => {
      const undo = undoBy(RemoveReportingLineDocument, { id: line.id, expectedVersion: line.version });
      succeed(record, { text: "Reporting to another body recorded", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Report ${name} to another body`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="It goes on reporting to its own board besides."
      button="Save"
      cancelHref={record}
    >
      <SelectField
        name="to"
        label="Board or joint body"
        choices={others.map((one) => ({ value: one.id, text: one.name }))}
      />
      <DateField name="from" label="First day" />
      <DateField
        name="until"
        label="Last day (optional)"
        hint="Leave it empty while no end is set. For example, 31 3 2014"
      />
    </FormPage>
  );
}
