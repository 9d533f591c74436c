import { dateInWords } from "@panboard/shared";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { rulesHref } from "./addresses";
import { ChangeAttendanceRuleDocument } from "./generated/attendance";
import { readRule, type RuleContent, RuleFields } from "./rule-fields";
import { type Rule, RuleOfPage } from "./rule-of-page";

/** Changes how a body reads its registers from a day on. */
export function ChangeRulePage() {
  return <RuleOfPage>{(rule) => <ChangeRule rule={rule} />}</RuleOfPage>;
}

function ChangeRule({ rule }: { readonly rule: Rule }) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const { id, version } = rule;
  const form = useApiForm({
    document: ChangeAttendanceRuleDocument,
    values: contentOf(rule),
    theirs: contentOf,
    read: (f) => ({ id, expectedVersion: version, ...readRule(f) }),
    onDone: (changed) => {
      const undo = undoBy(ChangeAttendanceRuleDocument, { id, expectedVersion: changed.version, ...contentOf(rule) });
      succeed(rulesHref(body), { text: "Rule changed", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Change the rule from ${dateInWords(rule.from)}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Save the rule"
      cancelHref={rulesHref(body)}
    >
      <RuleFields />
    </FormPage>
  );
}

function contentOf({ from, blankAs, threshold }: RuleContent): RuleContent {
  return { from, blankAs, threshold };
}
