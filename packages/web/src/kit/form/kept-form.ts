import { findKept, forget, keep } from "../api/kept";
import type { FormValues, Texts } from "./form-values";

/** What a change says that it saw: the version of a row, or the ids of what was put in order. */
export type SeenAs = number | readonly string[];

/** An unfinished form as the tab keeps it. Files can't be kept. */
export interface KeptForm {
  readonly texts: Texts;
  /** What it was typed on. */
  readonly version?: SeenAs;
  readonly idempotencyKey: string;
}

/** Typing is kept once it pauses for so long, and at once when the page is left. */
const pauseMs = 300;

/** What was kept of a form for this person; undefined where nothing was. */
export function findKeptForm(subject: string | undefined, place: string): KeptForm | undefined {
  const kept = subject === undefined ? undefined : (findKept(subject, place) as Partial<KeptForm> | undefined);
  const isForm = typeof kept?.texts === "object" && typeof kept.idempotencyKey === "string";
  return isForm ? (kept as KeptForm) : undefined;
}

/** Keeps what is typed into one form, for the person who is signed in at that moment. */
export class FormKeeper {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** False while the browser has no room for what was typed. */
  isKept = true;

  constructor(
    private readonly place: string,
    private readonly subjectOf: () => string | undefined,
    private readonly values: FormValues,
    private readonly beside: () => Omit<KeptForm, "texts">,
  ) {}

  /** Keeps it soon. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), pauseMs);
  }

  /** Keeps it now; a form that is as it was opened leaves nothing. */
  now(): void {
    clearTimeout(this.#timer);
    const subject = this.subjectOf();
    if (subject === undefined) this.isKept = false;
    else if (this.values.isChanged()) {
      this.isKept = keep(subject, this.place, { ...this.beside(), texts: this.values.texts() });
    } else this.forget();
  }

  /** Keeps nothing any more, until something is typed again. */
  forget(): void {
    clearTimeout(this.#timer);
    const subject = this.subjectOf();
    if (subject !== undefined) forget(subject, this.place);
  }
}
