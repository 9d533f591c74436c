import { agencyCodeRules } from "@panboard/shared";
import { SelectField } from "../../kit/form/fields/choice-fields";
import { TextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";
import { sectorChoices, sectors } from "./sector-choices";

/** Characters of an agency's name. */
const nameCharactersMax = 200;

/** What the register says of an agency, as it stands in the fields. */
export function readAgency(f: FormReader) {
  return {
    name: f.text("name", { max: nameCharactersMax }),
    sector: f.choice("sector", sectors),
    odsCode: f.optional.text("odsCode", { like: agencyCodeRules.odsCode }),
    urn: f.optional.text("urn", { like: agencyCodeRules.urn }),
  };
}

/** The fields of an agency's name and sector. */
export function NameFields() {
  return (
    <>
      <TextField name="name" label="Name" noun="the name of the agency" hint="As the agency writes it" />
      <SelectField name="sector" label="Sector" choices={sectorChoices} emptyText="Choose a sector" />
    </>
  );
}

/** The fields of an agency's national code. */
export function CodeFields() {
  return (
    <>
      <TextField
        name="odsCode"
        label="ODS code (optional)"
        noun="the ODS code"
        hint="Of an NHS organisation, such as RXA"
        classes="govuk-input--width-10"
      />
      <TextField
        name="urn"
        label="URN (optional)"
        noun="the URN"
        hint="Of a school or college, 5 or 6 digits. An agency has an ODS code or a URN, not both"
        classes="govuk-input--width-10"
      />
    </>
  );
}
