import { dateInWords } from "@panboard/shared";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { rulesHref } from "./addresses";
import { RemoveAttendanceRuleDocument, RestoreAttendanceRuleDocument } from "./generated/attendance";
import { type Rule, RuleOfPage } from "./rule-of-page";

/** Asks before a rule is removed. */
export function RemoveRulePage() {
  return <RuleOfPage>{(rule) => <RemoveRule rule={rule} />}</RuleOfPage>;
}

function RemoveRule({ rule }: { readonly rule: Rule }) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const { id, version, from } = rule;
  const form = useApiForm({
    document: RemoveAttendanceRuleDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreAttendanceRuleDocument, { id, expectedVersion: removed.version });
      succeed(rulesHref(body), { text: "Rule removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove the rule from ${dateInWords(from)}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove the rule"
      cancelHref={rulesHref(body)}
    >
      <p className="app-measure">
        From this day on registers are then read by the rule before it. No register is changed.
      </p>
    </ConfirmPage>
  );
}
