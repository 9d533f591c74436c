import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { DateField } from "../../kit/form/fields/date-field";
import { LongTextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";
import type { FieldValues } from "../../kit/form/form-values";
import { ownerInWords } from "./action-words";
import type { ActionRowFragment } from "./generated/actions";
import { useFindAgencies, useFindOwners } from "./use-find-owners";

/** The most characters of an action, as the API takes it. */
const textCharactersMax = 2000;

/** What is to be done, by whom and by when, as it stands in the fields. */
export function readAction(f: FormReader) {
  return {
    text: f.text("text", { max: textCharactersMax }),
    owner: f.optional.choice("owner"),
    agency: f.optional.choice("agency"),
    due: f.date("due"),
  };
}

/** The same of an action, as the fields are filled with it. */
export function valuesOfAction(action: ActionRowFragment): FieldValues {
  const { text, owner, agency, due } = action;
  return {
    text,
    owner: owner ? { value: owner.id, text: ownerInWords(action) ?? "" } : null,
    agency: agency ? { value: agency.id, text: agency.name } : null,
    due,
  };
}

/** The fields for that. A person or an agency is needed. */
export function ActionFields() {
  return (
    <>
      <LongTextField
        name="text"
        label="What is to be done"
        noun="what is to be done"
        rows={3}
        max={textCharactersMax}
      />
      <AutocompleteField
        name="owner"
        label="Person who does it (optional)"
        noun="the person who does it"
        hint="A person or an agency is needed. Type part of the name, and choose from the list"
        find={useFindOwners()}
      />
      <AutocompleteField
        name="agency"
        label="Agency that does it (optional)"
        noun="the agency that does it"
        hint="Its people read the action. Type part of the name, and choose from the list"
        find={useFindAgencies()}
      />
      <DateField name="due" label="Due" noun="the day by which it is to be done" />
    </>
  );
}
