import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { TextField } from "../../kit/form/fields/text-field";
import { useFormTexts } from "../../kit/form/form-context";
import type { FormReader } from "../../kit/form/form-reader";
import type { PrintedNamePartsFragment } from "./generated/printed-names";
import { useFindAgencies } from "./use-find-agencies";

const kinds = ["agency", "payerGroup"] as const;
const payerGroupCharactersMax = 100;

/** What a printed name stands for, as it stands in the fields: an agency, or a group of payers. */
export function readMeaning(f: FormReader) {
  const kind = f.choice("standsFor", kinds);
  return {
    agency: kind === "agency" ? f.choice("agency") : null,
    payerGroup: kind === "payerGroup" ? f.text("payerGroup", { max: payerGroupCharactersMax }) : null,
  };
}

/** The values of the fields for what a printed name stands for; none where nobody has said it. */
export function meaningOf({ agency, payerGroup }: PrintedNamePartsFragment) {
  return {
    standsFor: agency ? "agency" : payerGroup === null ? "" : "payerGroup",
    agency: agency ? { value: agency.id, text: agency.name } : { value: "", text: "" },
    payerGroup,
  };
}

/** What a printed name stands for in words. */
export function meaningWords({ agency, payerGroup }: Pick<PrintedNamePartsFragment, "agency" | "payerGroup">): string {
  return agency?.name ?? payerGroup ?? "Not known yet";
}

/** The fields for what a printed name stands for; the second one follows what is chosen in the first. */
export function MeaningFields() {
  const { standsFor } = useFormTexts();
  const find = useFindAgencies();
  return (
    <>
      <ChoiceField
        name="standsFor"
        label="What it stands for"
        noun="what it stands for"
        choices={[
          { value: "agency", text: "An agency" },
          { value: "payerGroup", text: "A group of payers", hint: "Payers that are named together" },
        ]}
      />
      {standsFor === "agency" ? <AutocompleteField name="agency" label="Agency" find={find} /> : null}
      {standsFor === "payerGroup" ? (
        <TextField name="payerGroup" label="Group of payers" hint="For example, Primary schools" />
      ) : null}
    </>
  );
}
