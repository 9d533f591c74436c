import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { DateField } from "../../kit/form/fields/date-field";
import { kindChoices } from "./partner-words";

/** What place an agency has, and its days. */
export function PlaceFields() {
  return (
    <>
      <ChoiceField name="kind" label="Place" choices={kindChoices} />
      <DateField name="from" label="First day" />
      <DateField
        name="until"
        label="Last day (optional)"
        hint="Leave it empty while no end is set. For example, 31 3 2014"
      />
    </>
  );
}
