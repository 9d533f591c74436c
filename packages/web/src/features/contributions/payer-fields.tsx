import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { TextField } from "../../kit/form/fields/text-field";
import { useFormTexts } from "../../kit/form/form-context";
import type { FormReader } from "../../kit/form/form-reader";
import { useBody } from "../../kit/page/page-context";
import { useFindPayers } from "./use-find-payers";

const kinds = ["agency", "payerGroup", "payer"] as const;

/** The most characters of a payer's name, as the API takes it. */
export const payerCharactersMax = 200;

/** Who pays, as it stands in the fields: an agency, a group of payers, or a name that stands for itself. */
export function readPayer(f: FormReader) {
  const kind = f.choice("pays", kinds);
  const limits = { max: payerCharactersMax };
  return {
    agency: kind === "agency" ? f.choice("agency") : null,
    payerGroup: kind === "payerGroup" ? f.text("payerGroup", limits) : null,
    payer: kind === "payer" ? f.text("payer", limits) : f.optional.text("payer", limits),
  };
}

/** The fields for who pays; what follows the choice depends on it. */
export function PayerFields() {
  const { pays } = useFormTexts();
  const body = useBody();
  const find = useFindPayers();
  return (
    <>
      <ChoiceField
        name="pays"
        label="Who pays"
        noun="who pays"
        choices={[
          { value: "agency", text: "An agency", hint: `A partner of ${body.shortName} in that year` },
          { value: "payerGroup", text: "A group of payers", hint: "Payers that are named together" },
          { value: "payer", text: "Another payer", hint: "A name as it is printed, or as your board writes it" },
        ]}
      />
      {pays === "agency" ? <AutocompleteField name="agency" label="Agency" find={find} /> : null}
      {pays === "payerGroup" ? (
        <TextField name="payerGroup" label="Group of payers" hint="For example, Primary schools" />
      ) : null}
      {pays === "payer" ? <TextField name="payer" label="Payer" /> : null}
      {pays === "agency" || pays === "payerGroup" ? (
        <TextField
          name="payer"
          label="Payer, as your board writes it (optional)"
          noun="the payer’s name"
          hint={`Leave it empty for the name of the ${pays === "agency" ? "agency" : "group"}`}
        />
      ) : null}
    </>
  );
}
