import type { DatePart, DateTexts } from "../../ui/date-input";
import type { Choice } from "../../ui/use-choices";

/** What a field can be filled with: a text (of a date the ISO date), yes or no, or a choice that was found by its name. */
export type FieldValue = string | boolean | Choice | null | undefined;
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** Texts by the name of their input. */
export type Texts = Readonly<Record<string, string>>;

/** Endings of the names of inputs that are parts of one field. */
const partEndings = ["-day", "-month", "-year", "-text"] as const;

/** The texts that a form shows for these values. */
export function textsOf(values: FieldValues): Texts {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) texts[name] = "";
    else if (typeof value === "string") texts[name] = value;
    else if (typeof value === "boolean") texts[name] = value ? "yes" : "no";
    else Object.assign(texts, { [name]: value.value, [`${name}-text`]: value.text });
  }
  return texts;
}

/** The parts of a date as they stand: what was typed, else out of the ISO date that the form was filled with. */
export function dateTextsOf(texts: Texts, name: string): DateTexts {
  const [year = "", month = "", day = ""] = (texts[name] ?? "").split("-");
  const whole: DateTexts = { day: withoutZero(day), month: withoutZero(month), year };
  const part = (one: DatePart): string => texts[`${name}-${one}`] ?? whole[one];
  return { day: part("day"), month: part("month"), year: part("year") };
}

function withoutZero(digits: string): string {
  return digits.replace(/^0(?=\d)/, "");
}

/** Everything that stands in a form: kept apart from what is drawn, so that nothing that is drawn anew can lose it. */
export class FormValues {
  #texts: Texts;
  #baseline: Texts;
  readonly #files = new Map<string, File>();
  readonly #listeners = new Set<() => void>();

  constructor(baseline: Texts, typed: Texts = {}) {
    this.#baseline = baseline;
    this.#texts = { ...baseline, ...typed };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** All texts; the same object until one changes. */
  readonly texts = (): Texts => this.#texts;

  text(name: string): string {
    return this.#texts[name] ?? "";
  }

  setText(name: string, text: string): void {
    this.#change({ ...this.#texts, [name]: text });
  }

  file(name: string): File | undefined {
    return this.#files.get(name);
  }

  setFile(name: string, file: File | undefined): void {
    if (file) this.#files.set(name, file);
    else this.#files.delete(name);
    this.#change({ ...this.#texts });
  }

  /** Takes values in the place of what stands in their fields, as if the form had been opened with them. */
  fill(values: FieldValues): void {
    const names = Object.keys(values);
    const isPart = (key: string) => names.some((name) => partEndings.some((ending) => key === `${name}${ending}`));
    const filled = (texts: Texts): Texts => ({
      ...Object.fromEntries(Object.entries(texts).filter(([key]) => !isPart(key))),
      ...textsOf(values),
    });
    this.#baseline = filled(this.#baseline);
    this.#change(filled(this.#texts));
  }

  /** Takes these texts, and all files, for what the form was opened with: they have been saved. */
  settle(saved: Texts): void {
    this.#baseline = saved;
    this.#files.clear();
  }

  /** Goes back to what the form was opened with. */
  reset(): void {
    this.#files.clear();
    this.#change(this.#baseline);
  }

  /** Whether anything differs from what the form was opened with. */
  isChanged(): boolean {
    if (this.#files.size > 0) return true;
    const names = new Set([...Object.keys(this.#texts), ...Object.keys(this.#baseline)]);
    return [...names].some((name) => this.text(name) !== this.#openedWith(name));
  }

  #openedWith(name: string): string {
    const stored = this.#baseline[name];
    if (stored !== undefined) return stored;
    const date = /^(.*)-(day|month|year)$/.exec(name);
    if (!date?.[1]) return "";
    return dateTextsOf(this.#baseline, date[1])[date[2] as DatePart];
  }

  #change(texts: Texts): void {
    this.#texts = texts;
    for (const listener of this.#listeners) listener();
  }
}
