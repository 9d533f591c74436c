import type { DatePart } from "../../ui/date-input";
import type { NamedFault } from "./form-reader";
import type { Texts } from "./form-values";
import { type FieldWords, wordsOfLabel } from "./label-words";

/** A field that stands in the form. */
export interface FormField {
  /** The path of the input that it fills, such as "partners.0.agency". */
  readonly name: string;
  readonly words: FieldWords;
  readonly kind: "typed" | "date" | "found" | "file";
  /** Id of its control. */
  readonly id: string;
  /** What these texts say in the field, in words; empty where they say nothing. */
  readonly say: (texts: Texts, file?: File) => string;
}

/** The id of the control of this name: a name alone could be that of another part of the page. */
export function fieldIdOf(name: string): string {
  return `field-${name}`;
}

/** The fields of a form as they stand on the page. */
export class FormFields {
  readonly #fields = new Map<string, FormField>();

  /** Adds a field; the answer takes it away again. */
  add(field: FormField): () => void {
    this.#fields.set(field.name, field);
    return () => {
      if (this.#fields.get(field.name) === field) this.#fields.delete(field.name);
    };
  }

  find(name: string): FormField | undefined {
    return this.#fields.get(name);
  }

  /** The words of a field; of one that does not stand on the page, words out of its name. */
  wordsOf(name: string): FieldWords {
    const spaced = (name.split(".").at(-1) ?? name).replaceAll(/([A-Z])/g, " $1").toLowerCase();
    return this.#fields.get(name)?.words ?? wordsOfLabel(spaced.charAt(0).toUpperCase() + spaced.slice(1));
  }

  /** All fields, in the order of the page. */
  inOrder(): readonly FormField[] {
    const placed = [...this.#fields.values()].map((field) => ({ field, element: document.getElementById(field.id) }));
    return placed.sort((one, other) => comparePlaces(one.element, other.element)).map(({ field }) => field);
  }

  /** The name of the field that an input's path leads to: its own, or that of the field around it. */
  nameAt(path: string): string | undefined {
    for (let at = path; at !== ""; at = at.slice(0, Math.max(at.lastIndexOf("."), 0))) {
      if (this.#fields.has(at)) return at;
    }
    return undefined;
  }

  /** The faults in the order of their fields; those without a field last. */
  sort(faults: readonly NamedFault[]): readonly NamedFault[] {
    const order = this.inOrder().map(({ name }) => name);
    const placeOf = ({ name }: NamedFault) => (order.includes(name) ? order.indexOf(name) : order.length);
    return [...faults].sort((one, other) => placeOf(one) - placeOf(other));
  }

  /** The id of what a link to the field leads to; undefined where the name has no field. */
  focusIdOf(name: string, parts?: readonly DatePart[]): string | undefined {
    const field = this.#fields.get(name);
    return field?.kind === "date" ? `${field.id}-${parts?.[0] ?? "day"}` : field?.id;
  }
}

function comparePlaces(one: Element | null, other: Element | null): number {
  if (!one || !other || one === other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
