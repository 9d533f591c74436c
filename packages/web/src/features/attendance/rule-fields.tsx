import { blankWords } from "@panboard/shared";
import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { DateField } from "../../kit/form/fields/date-field";
import { PercentageField } from "../../kit/form/fields/number-fields";
import type { FormReader } from "../../kit/form/form-reader";
import type { AttendanceRulePartsFragment } from "./generated/attendance";

type BlankReading = AttendanceRulePartsFragment["blankAs"];

const readings = Object.keys(blankWords) as BlankReading[];

/** What a rule says. */
export type RuleContent = Pick<AttendanceRulePartsFragment, "from" | "blankAs" | "threshold">;

/** What the form says of a rule. */
export function readRule(f: FormReader): RuleContent {
  return {
    from: f.date("from"),
    blankAs: f.choice("blankAs", readings),
    threshold: f.percentage("threshold", { decimals: 2 }),
  };
}

/** From when a rule holds, what a blank is taken for, and from which rate on the chair asks why. */
export function RuleFields() {
  return (
    <>
      <DateField
        name="from"
        label="First day"
        hint="Figures of a period are worked out by the rule that holds on its last day. For example, 1 4 2026"
      />
      <ChoiceField
        name="blankAs"
        label="What a blank of a register is read as"
        noun="what a blank is read as"
        hint="Read a blank as absent only where your registers name everybody who came."
        choices={readings.map((value) => ({ value, text: blankWords[value] }))}
      />
      <PercentageField
        name="threshold"
        label="Attendance below which the chair asks why"
        noun="threshold"
        hint="For example, 75"
      />
    </>
  );
}
