import type { ImportIndicatorValuesMutation } from "@panboard/shared/client";
import { formText } from "../../ui/form-text";

export type ImportResult = ImportIndicatorValuesMutation["importIndicatorValues"];

/** A file to import: its name, kept as where the figures came from, and its text. */
export interface ChosenFile {
  readonly fileName: string;
  readonly csv: string;
  /** Whether the text was pasted, and so is nowhere else. */
  readonly isPasted: boolean;
}

/** Why there is nothing to send, and the field to mend. */
export interface FileRefusal {
  readonly error: string;
  readonly fieldId: "file" | "csv";
}

/** The API takes a file of so many characters at the most. */
const charactersMax = 900_000;
const bytesMax = 4 * charactersMax;

/** Reads the form: a chosen file, else pasted text. Refuses what is empty, too large or no text. */
export async function readFile(form: FormData): Promise<ChosenFile | FileRefusal> {
  const file = form.get("file");
  const pasted = formText(form, "csv");
  if (file instanceof File && file.name !== "") {
    if (file.size > bytesMax) return tooLarge("file");
    const csv = await file.text();
    if (csv.trim() === "") return { error: "Choose a file that is not empty", fieldId: "file" };
    if (csv.includes("\0") || csv.includes("\ufffd")) {
      return { error: "Choose a CSV file saved as UTF-8 text, not a spreadsheet", fieldId: "file" };
    }
    return csv.length > charactersMax ? tooLarge("file") : { fileName: file.name, csv, isPasted: false };
  }
  if (pasted === "") return { error: "Choose a CSV file, or paste its text", fieldId: "file" };
  return pasted.length > charactersMax ? tooLarge("csv") : { fileName: "pasted.csv", csv: pasted, isPasted: true };
}

function tooLarge(fieldId: FileRefusal["fieldId"]): FileRefusal {
  return { error: "The file must have 900,000 characters or fewer. Import it in parts", fieldId };
}
