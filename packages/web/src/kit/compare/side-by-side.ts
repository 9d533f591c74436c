import type { StateKind } from "../../ui/state-word";

/** A value of a table that puts things side by side: a number or words, and whether the words stand for what is not there. */
export interface SideBySideValue {
  readonly text: string;
  /** The number that the text says; an exact decimal where it is a text. */
  readonly number?: number | string;
  readonly isMissing?: true;
  /** How it is judged: a word with the shape of that state. */
  readonly state?: { readonly kind: StateKind; readonly word: string };
  /** Whether what was stated of it does not agree. */
  readonly isInConflict?: true;
}

/** A row of such a table: what it is of, and a value for each head. */
export interface SideBySideRow {
  readonly key: string;
  readonly name: string;
  /** What the row's values have in common, such as their period. */
  readonly note?: string;
  readonly values: readonly SideBySideValue[];
}

/** A word for what is not there: "Not published". */
export const missing = (text: string): SideBySideValue => ({ text, isMissing: true });
