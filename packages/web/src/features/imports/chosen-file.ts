import { type DecodedText, decodeText } from "@panboard/shared";
import { formText } from "../../ui/form-text";

/** A file to import: its name, kept as where the figures came from, and its text. */
export interface ChosenFile {
  readonly fileName: string;
  readonly csv: string;
  /** How the bytes of a file were read; none for pasted text, which is nowhere else. */
  readonly encoding?: DecodedText["encoding"];
}

/** Why there is nothing to send, and the field to mend. */
export interface FileRefusal {
  readonly error: string;
  readonly fieldId: "file" | "csv";
}

/** The API takes a file of so many characters at the most, each of three bytes at the most. */
const charactersMax = 2_000_000;
const bytesMax = 3 * charactersMax;
/** The API takes a request of 6,500,000 bytes at the most. */
const requestBytesMax = 6_490_000;
const nameLengthMax = 200;

/** Reads the form: a chosen file, else pasted text. Refuses what is empty, too large or no text. */
export async function readFile(form: FormData): Promise<ChosenFile | FileRefusal> {
  const file = form.get("file");
  const csv = formText(form, "csv");
  if (file instanceof File && file.name !== "") {
    if (csv.trim() !== "") return { error: "Choose a file or paste text, not both", fieldId: "csv" };
    return readChosen(file);
  }
  if (csv === "") return { error: "Choose a CSV file, or paste its text", fieldId: "file" };
  return isTooLarge(csv) ? tooLarge("csv") : { fileName: "pasted.csv", csv };
}

async function readChosen(file: File): Promise<ChosenFile | FileRefusal> {
  if (file.size > bytesMax) return tooLarge("file");
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { error: "The file cannot be read any more. Choose it again", fieldId: "file" };
  const decoded = decodeText(new Uint8Array(bytes));
  if (!decoded) {
    const error = "Choose a CSV file, not a spreadsheet: in Excel, save it as CSV UTF-8 (Comma delimited)";
    return { error, fieldId: "file" };
  }
  const { text: csv, encoding } = decoded;
  if (csv.trim() === "") return { error: "Choose a file that is not empty", fieldId: "file" };
  return isTooLarge(csv) ? tooLarge("file") : { fileName: shortenName(file.name), csv, encoding };
}

function isTooLarge(csv: string): boolean {
  return csv.length > charactersMax || new Blob([JSON.stringify(csv)]).size > requestBytesMax;
}

function tooLarge(fieldId: FileRefusal["fieldId"]): FileRefusal {
  return { error: "The file must be 2 MB or smaller. Import it in parts", fieldId };
}

/** The name as the API takes it; no character is cut in half. */
function shortenName(name: string): string {
  return name.slice(0, nameLengthMax).replace(/[\ud800-\udbff]$/, "");
}
