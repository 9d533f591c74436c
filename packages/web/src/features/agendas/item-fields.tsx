import { type BodyNoun, confidentialityLevels, confidentialityWords, itemPurposeWords } from "@panboard/shared";
import { CheckboxesField, joinChosen, readChosen } from "../../kit/form/fields/checkboxes-field";
import { ChoiceField, YesNoField } from "../../kit/form/fields/choice-fields";
import { WholeNumberField } from "../../kit/form/fields/number-fields";
import { LongTextField, TextField } from "../../kit/form/fields/text-field";
import { useFormTexts } from "../../kit/form/form-context";
import type { FormReader } from "../../kit/form/form-reader";
import { useBody } from "../../kit/page/page-context";
import { bodyNoun } from "../../kit/words/body-noun";
import type { AgendaItemPartsFragment } from "./generated/agenda";

/** What an item says, of an agenda or of those that a group always has. */
export type ItemContent = Pick<
  AgendaItemPartsFragment,
  "title" | "purpose" | "presenter" | "minutes" | "voice" | "confidentiality" | "readers"
>;
/** A seat that an item can name as its reader. */
export type ReaderSeat = AgendaItemPartsFragment["readers"][number];

const titleMax = 200;
const noteMax = 5_000;
const purposes = Object.keys(itemPurposeWords) as readonly ItemContent["purpose"][];

const purposeHints: Readonly<Record<ItemContent["purpose"], string>> = {
  INFORMATION: "To be told",
  DECISION: "To decide",
  DISCUSSION: "To talk about",
  CHALLENGE: "To hold each other to account",
};
const levelHints = (noun: BodyNoun): Readonly<Record<ItemContent["confidentiality"], string>> => ({
  BOARD: `Everybody who reads what the ${noun} keeps${noun === "board" ? "" : ", staff of its member boards too"}`,
  GROUP: `Those who sit on the group, and the ${noun}’s officers. Nobody else learns that it is there`,
  RESTRICTED: `Who holds a seat that you choose, and the ${noun}’s officers. Each time it is read is on record`,
});

/** What an item is called, and what it is there for. */
export function TitleFields() {
  return (
    <>
      <TextField name="title" label="Title" />
      <ChoiceField
        name="purpose"
        label="Purpose"
        choices={purposes.map((value) => ({ value, text: itemPurposeWords[value], hint: purposeHints[value] }))}
      />
    </>
  );
}

export interface ContentFieldsProps {
  /** The seats of the group; those that are named already stand among them in any case. */
  readonly seats: readonly ReaderSeat[];
  readonly named?: readonly ReaderSeat[];
  /** Whether it has a note, as the item of one agenda has. */
  readonly hasNote?: boolean;
}

/** What an item says besides, and who reads it. */
export function ContentFields({ seats, named = [], hasNote = false }: ContentFieldsProps) {
  const isRestricted = useFormTexts().confidentiality === "RESTRICTED";
  const noun = bodyNoun(useBody());
  const hints = levelHints(noun);
  return (
    <>
      <TextField name="presenter" label="Presenter (optional)" hint="A post, never a person’s name" />
      <WholeNumberField name="minutes" label="Minutes (optional)" hint="How long it takes, for example 15" />
      <YesNoField
        name="voice"
        label="Is the child’s voice heard in it?"
        noun="the child’s voice is heard in it"
        hint="For example, children tell of what they went through, or somebody tells what they said"
      />
      {hasNote ? (
        <LongTextField
          name="note"
          label="Note (optional)"
          hint="What there is to say about it before the meeting"
          rows={4}
          max={noteMax}
        />
      ) : null}
      <ChoiceField
        name="confidentiality"
        label="Who reads it"
        choices={confidentialityLevels.map((value) => ({
          ...{ value, text: confidentialityWords(value, noun), hint: hints[value] },
        }))}
      />
      {isRestricted ? (
        <CheckboxesField
          name="readers"
          label="Seats that read it (optional)"
          hint={`Without any, the ${noun}’s officers alone read it`}
          choices={choicesOf([...seats, ...named])}
        />
      ) : null}
    </>
  );
}

function choicesOf(seats: readonly ReaderSeat[]) {
  return [...new Map(seats.map(({ id, post }) => [id, { value: id, text: post }])).values()];
}

/** Reads a title and a purpose. */
export function readTitle(f: FormReader) {
  return { title: f.text("title", { max: titleMax }), purpose: f.choice("purpose", purposes) };
}

/** Reads what an item says besides. */
export function readContent(f: FormReader) {
  const confidentiality = f.choice("confidentiality", confidentialityLevels);
  return {
    presenter: f.optional.text("presenter", { max: titleMax }),
    minutes: f.optional.wholeNumber("minutes", { min: 1, max: 600 }),
    voice: f.yesNo("voice"),
    confidentiality,
    readers: confidentiality === "RESTRICTED" ? readChosen(f, "readers") : [],
  };
}

/** Reads a note. */
export function readNote(f: FormReader): string | null {
  return f.optional.text("note", { max: noteMax });
}

/** What the fields of a new item show. */
export const newItem = { voice: false, confidentiality: "BOARD" } as const;

/** The fields’ values of an item; its readers in the order in which their field shows the seats. */
export function valuesOfItem(item: ItemContent & { readonly note?: string | null }, seats: readonly ReaderSeat[]) {
  const { title, purpose, presenter, minutes, voice, confidentiality, note, readers } = item;
  const shown = choicesOf([...seats, ...readers]).map(({ value }) => value);
  return {
    ...{ title, purpose, presenter, voice, confidentiality, note },
    minutes: minutes === null ? null : String(minutes),
    readers: joinChosen(shown.filter((one) => readers.some(({ id }) => id === one))),
  };
}

/** An item’s content as a change sends it, to set it back. */
export function inputOfItem({ title, purpose, presenter, minutes, voice, confidentiality, readers }: ItemContent) {
  return { title, purpose, presenter, minutes, voice, confidentiality, readers: readers.map(({ id }) => id) };
}
