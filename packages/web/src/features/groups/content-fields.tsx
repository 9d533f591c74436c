import { SelectField } from "../../kit/form/fields/choice-fields";
import { LongTextField, TextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";
import type { FieldValues } from "../../kit/form/form-values";
import type { GroupParts } from "./group-of-page";
import { kindChoices } from "./group-words";
import { inputOfQuorum, QuorumFields, readQuorum, valuesOfQuorum } from "./quorum-fields";

const kinds = kindChoices.map(({ value }) => value);
const [purposeMax, noteMax, lineMax] = [2_000, 1_000, 200];

/** What kind of group it is, and its name. */
export function NameFields() {
  return (
    <>
      <SelectField name="kind" label="Kind" choices={kindChoices} />
      <TextField name="name" label="Name" />
    </>
  );
}

/** What a group says besides its kind, name and days. */
export function ContentFields({ agencies }: { readonly agencies?: number }) {
  return (
    <>
      <LongTextField name="purpose" label="Purpose (optional)" rows={3} max={purposeMax} />
      <TextField name="frequency" label="How often it meets (optional)" hint="For example, every two months" />
      <TextField
        name="chairPost"
        label="Post that chairs it (optional)"
        hint="A post, never a person’s name. A seat that chairs the group goes first"
      />
      <QuorumFields {...(agencies === undefined ? {} : { agencies })} />
      <LongTextField name="note" label="Note (optional)" rows={3} max={noteMax} />
    </>
  );
}

/** Reads all of it. */
export function readContent(f: FormReader, agencies?: number) {
  return {
    kind: f.choice("kind", kinds),
    name: f.text("name", { max: lineMax }),
    purpose: f.optional.text("purpose", { max: purposeMax }),
    frequency: f.optional.text("frequency", { max: lineMax }),
    chairPost: f.optional.text("chairPost", { max: lineMax }),
    quorum: readQuorum(f, agencies),
    note: f.optional.text("note", { max: noteMax }),
  };
}

/** The fields' values of a group. */
export function valuesOfContent(group: GroupParts): FieldValues {
  const { kind, name, purpose, frequency, chairPostStated, note, quorum } = group;
  return { kind, name, purpose, frequency, chairPost: chairPostStated, note, ...valuesOfQuorum(quorum) };
}

/** A group's content as a change sends it, to set it back. */
export function inputOfContent(group: GroupParts) {
  const { kind, name, purpose, frequency, chairPostStated: chairPost, note, quorum } = group;
  return { kind, name, purpose, frequency, chairPost, note, quorum: inputOfQuorum(quorum) };
}
