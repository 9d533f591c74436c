import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { rulesHref } from "./addresses";
import { AddAttendanceRuleDocument, RemoveAttendanceRuleDocument } from "./generated/attendance";
import { readRule, RuleFields } from "./rule-fields";

/** Says how a body reads its registers from a day on. */
export function AddRulePage() {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const form = useApiForm({
    document: AddAttendanceRuleDocument,
    read: (f) => ({ body: body.id, ...readRule(f), idempotencyKey: f.idempotencyKey() }),
    onDone: ({ id, version }) => {
      const undo = undoBy(RemoveAttendanceRuleDocument, { id, expectedVersion: version });
      succeed(rulesHref(body), { text: "Rule added", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a rule"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`How ${body.shortName} reads its registers from a day on. No register is changed by it.`}
      button="Add the rule"
      busyButton="Adding"
      cancelHref={rulesHref(body)}
    >
      <RuleFields />
    </FormPage>
  );
}
