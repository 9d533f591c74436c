import { createContext, use, useEffect, useSyncExternalStore } from "react";
import type { DatePart } from "../../ui/date-input";
import { fieldIdOf, type FormField } from "./form-fields";
import type { Texts } from "./form-values";
import type { ApiForm } from "./use-api-form";
import { wordsOfLabel } from "./label-words";

/** Carries the form to its fields. */
export const FormContext = createContext<ApiForm | undefined>(undefined);

/** The form around a field. Throws outside a form. */
export function useForm(): ApiForm {
  const form = use(FormContext);
  if (!form) throw new Error("A field stands outside its form.");
  return form;
}

/** Carries a form to its fields that is none of a mutation: one with steps of its own, by `useFieldsForm`. */
export const FieldsContext = createContext<Pick<ApiForm, "open" | "faults"> | undefined>(undefined);

/** What a field knows of the form around it, whichever it is. Throws outside a form. */
export function useFormOfFields(): Pick<ApiForm, "open" | "faults"> {
  const form = use(FieldsContext) ?? use(FormContext);
  if (!form) throw new Error("A field stands outside its form.");
  return form;
}

/** What every field is declared with. */
export interface FormFieldProps {
  /** The path of the input that the field fills, such as "title" or "partners.0.agency". */
  readonly name: string;
  readonly label: string;
  /** How sentences call it, with an article, where that does not follow from the label: "the date of the meeting". */
  readonly noun?: string;
  readonly hint?: string;
}

/** How a field takes part in its form. */
export interface BoundField {
  /** What the markup needs to tie label, hint and fault to the control. */
  readonly attributes: {
    readonly id: string;
    readonly name: string;
    readonly hint: string | undefined;
    readonly errorMessage: string | undefined;
  };
  readonly faultyParts: readonly DatePart[];
  readonly text: string;
  readonly setText: (text: string, ending?: string) => void;
}

/** Ties a field to its form: its text, its fault, its words. `say` puts the field's texts into words; by default as typed. */
export function useField(
  { name, label, noun, hint }: FormFieldProps,
  { kind = "typed", say = asTyped(name) }: Partial<Pick<FormField, "kind" | "say">> = {},
): BoundField {
  const { open, faults } = useFormOfFields();
  const { values, fields } = open;
  const id = fieldIdOf(name);
  // Added anew whenever it is drawn, because what its words say may have changed; looked up by those who send or show it.
  useEffect(() => fields.add({ name, words: wordsOfLabel(label, noun), kind, id, say }));
  const text = useSyncExternalStore(values.subscribe, () => values.text(name));
  const fault = faults.find((candidate) => candidate.name === name);
  return {
    attributes: { id, name, hint, errorMessage: fault?.text },
    faultyParts: fault ? (fault.parts ?? ["day", "month", "year"]) : [],
    text,
    setText: (typed, ending = "") => values.setText(`${name}${ending}`, typed),
  };
}

/** All texts of the form, for a field that is made of several. */
export function useFormTexts(): Texts {
  const { values } = useFormOfFields().open;
  return useSyncExternalStore(values.subscribe, values.texts);
}

function asTyped(name: string): (texts: Texts) => string {
  return (texts) => texts[name]?.trim() ?? "";
}
