import { quorumKindWords } from "@panboard/shared";
import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { SelectField } from "../../kit/form/fields/choice-fields";
import { PercentageField, WholeNumberField } from "../../kit/form/fields/number-fields";
import { useFormTexts } from "../../kit/form/form-context";
import type { FormReader } from "../../kit/form/form-reader";
import type { FieldValues } from "../../kit/form/form-values";
import { useFindAgencies } from "../agencies";
import type { GroupParts } from "./group-of-page";

type QuorumKind = keyof typeof quorumKindWords;
const kinds = Object.keys(quorumKindWords) as readonly QuorumKind[];
const choices = kinds.map((value) => ({ value, text: quorumKindWords[value] }));
/** Agencies that the form has fields for, at the least. */
const agencyFieldsMin = 4;

/** What must be there for a meeting to decide: its kind, then what goes with that. */
export function QuorumFields({ agencies = 0 }: { readonly agencies?: number }) {
  const find = useFindAgencies();
  const kind = useFormTexts()["quorum.kind"];
  return (
    <>
      <SelectField
        name="quorum.kind"
        label="Quorum (optional)"
        hint="What must be there for a meeting to decide"
        choices={choices}
        emptyText="Not stated"
      />
      {kind === "NUMBER" ? <WholeNumberField name="quorum.number" label="Number of seats" /> : null}
      {kind === "SHARE" ? <PercentageField name="quorum.share" label="Share of the seats that vote" /> : null}
      {kind === "AGENCIES"
        ? agencyNames(agencies).map((name, index) => (
            <AutocompleteField
              key={name}
              name={name}
              label={index === 0 ? "Agency" : `Agency ${index + 1} (optional)`}
              find={find}
            />
          ))
        : null}
    </>
  );
}

function agencyNames(count: number): string[] {
  const fields = Math.max(agencyFieldsMin, count + 1);
  return Array.from({ length: fields }, (_, index) => `quorum.agencies.${index}`);
}

/** Reads the quorum that the fields say; null where none is stated. */
export function readQuorum(f: FormReader, agencies = 0) {
  const kind = f.optional.choice("quorum.kind", kinds);
  if (kind === null) return null;
  if (kind === "NUMBER") return { kind, number: f.wholeNumber("quorum.number", { min: 1, max: 1_000 }) };
  if (kind === "SHARE") return { kind, share: f.percentage("quorum.share") };
  const [first = "", ...others] = agencyNames(agencies);
  const named = [f.choice(first), ...others.map((name) => f.optional.choice(name))];
  return { kind, agencies: named.filter((id) => id !== null) };
}

/** The fields' values of a quorum. */
export function valuesOfQuorum(quorum: GroupParts["quorum"]): FieldValues {
  const agencies = quorum?.agencies ?? [];
  return {
    "quorum.kind": quorum?.kind,
    "quorum.number": quorum?.number === null || quorum === null ? null : String(quorum.number),
    "quorum.share": quorum?.share,
    ...Object.fromEntries(
      agencies.map(({ id, name }, index) => [`quorum.agencies.${index}`, { value: id, text: name }]),
    ),
  };
}

/** A quorum as a change sends it, to set it back. */
export function inputOfQuorum(quorum: GroupParts["quorum"]) {
  if (quorum === null) return null;
  const { kind, number, share, agencies } = quorum;
  return { kind, number, share, agencies: agencies?.map(({ id }) => id) ?? null };
}
