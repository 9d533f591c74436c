import { groupThousands, parsePeriod, PeriodError, type PeriodKind, poundsInWords } from "@panboard/shared";
import type { DatePart } from "../../ui/date-input";
import { countCharacters } from "./count-characters";
import { dateTextsOf, type FormValues } from "./form-values";
import type { FieldWords } from "./label-words";
import { type AmountFault, parseAmount } from "./parse-amount";
import { parseDate } from "./parse-date";

/** What is wrong with one field, and with which parts of a date. */
export interface ReadFault {
  readonly text: string;
  readonly parts?: readonly DatePart[];
}

export type Read<T> = { readonly value: T } | { readonly fault: ReadFault };

/** One way to read a field. What it reads from is the form's values, the field's name and the field's words. */
export interface FieldRead<T> {
  readonly isEmpty: boolean;
  /** What to do about an empty field that may not be. */
  readonly ask: string;
  /** Stands in for the value of a field at fault, so that all the others are read as well. */
  readonly placeholder: T;
  readonly read: () => Read<T>;
}

export interface ReadSource {
  readonly values: FormValues;
  readonly name: string;
  readonly words: FieldWords;
  /** Whether the field finds its choices by name. */
  readonly isFound: boolean;
}

export interface TextLimits {
  /** Characters, an emoji counted as one. */
  readonly max?: number;
  /** How it is written, such as a code, and what to say of one that is not, without a full stop. */
  readonly like?: { readonly pattern: RegExp; readonly words: string };
}
export interface WholeNumberLimits {
  readonly min?: number;
  readonly max?: number;
}
export interface MoneyLimits {
  /** Pounds, "0" unless said; null for none. */
  readonly min?: string | null;
  readonly max?: string;
}
export interface PercentageLimits {
  /** 100 unless said; null for none. */
  readonly max?: string | null;
  /** 2 unless said. */
  readonly decimals?: number;
}
export interface FileLimits {
  readonly bytesMax?: number;
}

const bytesPerMegabyte = 1_000_000;

function fail<T>(text: string): Read<T> {
  return { fault: { text } };
}

/** How each kind of field is read; the sentences come from the words of the field. */
export const fieldReads = {
  text({ values, name, words }: ReadSource, { max, like }: TextLimits = {}): FieldRead<string> {
    const text = values.text(name).trim();
    const read = (): Read<string> => {
      if (max !== undefined && countCharacters(text) > max)
        return fail(`${words.label} must be ${max.toLocaleString("en-GB")} characters or fewer`);
      return like && !like.pattern.test(text) ? fail(like.words) : { value: text };
    };
    return { isEmpty: text === "", ask: `Enter ${words.noun}`, placeholder: "", read };
  },

  wholeNumber(source: ReadSource, { min = 0, max = 2_147_483_647 }: WholeNumberLimits = {}): FieldRead<number> {
    const { words } = source;
    const { placeholder: _none, ...amount } = readAmount(
      source,
      { min: String(min), max: String(max), decimalsMax: 0 },
      {
        "commas": `${words.label} must be written without commas, like 1250`,
        "not a number": `${words.label} must be a whole number, like 12`,
        "decimals": `${words.label} must be a whole number, like 12`,
        "below": `${words.label} must be ${groupThousands(String(min))} or more`,
        "above": `${words.label} must be ${groupThousands(String(max))} or less`,
        "digits": `${words.label} must be ${groupThousands(String(max))} or less`,
      },
    );
    const read = (): Read<number> => {
      const answer = amount.read();
      return "fault" in answer ? answer : { value: Number(answer.value) };
    };
    return { ...amount, placeholder: 0, read };
  },

  money(source: ReadSource, { min = "0", max }: MoneyLimits = {}): FieldRead<string> {
    const { words } = source;
    const limits = { min: min ?? undefined, max, decimalsMax: 2 };
    return readAmount(source, limits, {
      "commas": `${words.label} must be written without commas, like 1250.50`,
      "not a number": `${words.label} must be an amount in pounds and pence, like 1250 or 1250.50`,
      "decimals": `${words.label} must have 2 numbers for the pence, like 1250.50`,
      "below": `${words.label} must be ${poundsInWords(min ?? "0")} or more`,
      "above": `${words.label} must be ${poundsInWords(max ?? "0")} or less`,
      "digits": `${words.label} must be less than ${poundsInWords(`1${"0".repeat(15)}`)}`,
    });
  },

  percentage(source: ReadSource, { max = "100", decimals = 2 }: PercentageLimits = {}): FieldRead<string> {
    const { words } = source;
    const like = `${words.label} must be a percentage, like 87.5`;
    const between =
      max === null ? `${words.label} must be 0% or more` : `${words.label} must be between 0% and ${max}%`;
    const places = `${decimals} decimal ${decimals === 1 ? "place" : "places"}`;
    return readAmount(
      source,
      { min: "0", max: max ?? undefined, decimalsMax: decimals },
      {
        "commas": like,
        "not a number": like,
        "decimals": `${words.label} must have ${places} or fewer, like 87.5`,
        "below": between,
        "above": between,
        "digits": between,
      },
    );
  },

  date({ values, name, words }: ReadSource): FieldRead<string> {
    const texts = dateTextsOf(values.texts(), name);
    const read = (): Read<string> => {
      const answer = parseDate(texts, words);
      return "fault" in answer ? answer : { value: answer.iso };
    };
    const isEmpty = Object.values(texts).every((text) => text.trim() === "");
    return { isEmpty, ask: `Enter ${words.noun}`, placeholder: "", read };
  },

  period({ values, name, words }: ReadSource, kinds?: readonly PeriodKind[]): FieldRead<string> {
    const text = values.text(name).trim();
    const read = (): Read<string> => {
      try {
        const { kind, label } = parsePeriod(text);
        return !kinds || kinds.includes(kind)
          ? { value: label }
          : fail(`${words.label} must be ${periodKindsInWords(kinds)}`);
      } catch (thrown) {
        if (!(thrown instanceof PeriodError)) throw thrown;
        return fail(`${words.label}: ${thrown.message}`);
      }
    };
    return { isEmpty: text === "", ask: `Enter ${words.noun}`, placeholder: "", read };
  },

  choice<T extends string = string>(
    { values, name, words, isFound }: ReadSource,
    allowed?: readonly T[],
  ): FieldRead<T> {
    const value = values.text(name);
    const ask = isFound ? `Enter ${words.noun}` : `Select ${words.noun}`;
    const read = (): Read<T> => {
      if (value === "") return fail(`Choose ${words.noun} from the list`);
      return allowed && !(allowed as readonly string[]).includes(value) ? fail(ask) : { value: value as T };
    };
    const typed = isFound ? values.text(`${name}-text`).trim() : "";
    return { isEmpty: value === "" && typed === "", ask, placeholder: "" as T, read };
  },

  yesNo({ values, name, words }: ReadSource): FieldRead<boolean> {
    const value = values.text(name);
    const ask = words.isGiven ? `Select yes if ${words.noun}` : `Select yes or no for ${words.noun}`;
    return { isEmpty: value === "", ask, placeholder: false, read: () => ({ value: value === "yes" }) };
  },

  file({ values, name, words }: ReadSource, { bytesMax }: FileLimits = {}): FieldRead<File> {
    const file = values.file(name);
    const read = (): Read<File> => {
      if (!file) return fail(`Choose ${words.noun}`);
      if (file.size === 0) return fail(`${words.label} is empty. Choose another file`);
      return bytesMax !== undefined && file.size > bytesMax
        ? fail(`${words.label} must be ${bytesMax / bytesPerMegabyte} MB or smaller`)
        : { value: file };
    };
    return { isEmpty: !file, ask: `Choose ${words.noun}`, placeholder: new File([], ""), read };
  },
};

function readAmount(
  { values, name, words }: ReadSource,
  limits: Parameters<typeof parseAmount>[1],
  sentences: Readonly<Record<AmountFault, string>>,
): FieldRead<string> {
  // The sign that stands beside the field may be typed as well.
  const text = values
    .text(name)
    .trim()
    .replace(/^([-−]?)£\s*/, "$1")
    .replace(/\s*%$/, "");
  const read = (): Read<string> => {
    const answer = parseAmount(text, limits);
    return "fault" in answer ? fail(sentences[answer.fault]) : { value: answer.amount };
  };
  return { isEmpty: text === "", ask: `Enter ${words.noun}`, placeholder: "0", read };
}

const kindWords: Readonly<Record<PeriodKind, string>> = {
  FINANCIAL_YEAR: 'a financial year, like "2013-14"',
  HALF: 'a half-year, like "2013-14 H1"',
  QUARTER: 'a quarter, like "2013-14 Q1"',
  MONTH: 'a month, like "2014-03"',
  DATE: 'a day, like "2014-03-31"',
};

/** How periods of these kinds are written: 'a financial year, like "2013-14", or a day, like "2014-03-31"'. */
export function periodKindsInWords(kinds: readonly PeriodKind[]): string {
  return kinds.map((kind) => kindWords[kind]).join(", or ");
}
