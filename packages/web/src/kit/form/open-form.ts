import type { Session } from "../api/session";
import { FormFields } from "./form-fields";
import { createReader, type FormReader, type NamedFault } from "./form-reader";
import { type FieldValues, FormValues, textsOf } from "./form-values";
import { findKeptForm, FormKeeper, type SeenAs } from "./kept-form";

/** Everything of a form that outlives its drawing: what stands in it, its fields, its key and what it was opened on. */
export interface OpenForm<TInput extends object> {
  readonly values: FormValues;
  readonly fields: FormFields;
  readonly keeper: FormKeeper;
  /** Whether it stands as it was typed before, out of what the tab kept. */
  readonly isRestored: boolean;
  /** The input as it stands, and everything wrong with it in page order. */
  readonly read: (read: (f: FormReader) => TInput) => {
    readonly input: TInput;
    readonly faults: readonly NamedFault[];
  };
  /** Takes what the next change is made on. */
  readonly setVersion: (version: SeenAs | undefined) => void;
  /** Makes a new key: the next change is another one. */
  readonly renewKey: () => void;
}

/** The inputs by which a change says what it saw. */
export const seenInputs = ["expectedVersion", "expectedItems"] as const;

/**
 * Opens a form with its values, or as this person left it at this place. A change is made on what the form was
 * opened on, whatever was read since: what somebody else wrote meanwhile is a conflict, and never overwritten unseen.
 */
export function openForm<TInput extends object>(
  session: Session,
  place: string,
  opened: FieldValues,
  firstRead: (f: FormReader) => TInput,
): OpenForm<TInput> {
  const kept = findKeptForm(session.getSubject(), place);
  const values = new FormValues(textsOf(opened), kept?.texts);
  const fields = new FormFields();
  let idempotencyKey = kept?.idempotencyKey ?? crypto.randomUUID();
  let version: SeenAs | undefined;
  const readFields = (read: (f: FormReader) => TInput) => {
    const faults: NamedFault[] = [];
    const sourceOf = (name: string) => ({
      values,
      name,
      words: fields.wordsOf(name),
      isFound: fields.find(name)?.kind === "found",
    });
    return { input: read(createReader(sourceOf, idempotencyKey, faults)), faults: fields.sort(faults) };
  };
  const { input: first } = readFields(firstRead);
  const seen = seenInputs.find((name) => name in first);
  version = kept?.version ?? (seen && ((first as Record<string, unknown>)[seen] as SeenAs | undefined));
  const beside = () => ({ idempotencyKey, ...(version === undefined ? {} : { version }) });
  return {
    values,
    fields,
    keeper: new FormKeeper(place, () => session.getSubject(), values, beside),
    isRestored: kept !== undefined,
    read: (read) => {
      const { input, faults } = readFields(read);
      const isOnVersion = version !== undefined && seen !== undefined && seen in input;
      return { input: isOnVersion ? { ...input, [seen]: version } : input, faults };
    },
    setVersion: (next) => {
      version = next;
    },
    renewKey: () => {
      idempotencyKey = crypto.randomUUID();
    },
  };
}
