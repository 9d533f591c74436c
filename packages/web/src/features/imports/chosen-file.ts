import { type DecodedText, decodeText } from "@panboard/shared";

/** A file to import: its name, kept as where the figures came from, and its text. */
export interface ChosenFile {
  readonly fileName: string;
  readonly csv: string;
  /** How the bytes of a file were read; none for pasted text, which is nowhere else. */
  readonly encoding?: DecodedText["encoding"];
}

/** Why there is nothing to send: what to do at each field that can be mended. */
export interface FileRefusal {
  readonly faults: readonly { readonly text: string; readonly name: FieldName }[];
}

type FieldName = "file" | "csv";

/** What stands in the form: the chosen file, and the pasted text. */
export interface ImportFields {
  readonly file: File | undefined;
  readonly csv: string;
}

/** Both fields are at fault, and each says how to mend it. */
const bothGiven: FileRefusal = {
  faults: [
    { text: "Remove the file, or remove the pasted text: only one can be checked", name: "file" },
    { text: "Remove the pasted text, or remove the file: only one can be checked", name: "csv" },
  ],
};

/** The API takes a file of so many characters at the most, each of three bytes at the most. */
const charactersMax = 2_000_000;
const bytesMax = 3 * charactersMax;
/** The API takes a request of 6,500,000 bytes at the most. */
const requestBytesMax = 6_490_000;
const nameLengthMax = 200;

/** Reads the form: a chosen file, else pasted text. Refuses what is empty, too large or no text. */
export async function readFile({ file, csv: pasted }: ImportFields): Promise<ChosenFile | FileRefusal> {
  const csv = pasted.trim();
  if (file) return csv === "" ? readChosen(file) : bothGiven;
  if (csv === "") return refuse("Choose a CSV file, or paste its text", "file");
  return isTooLarge(csv) ? tooLarge("csv") : { fileName: "pasted.csv", csv };
}

async function readChosen(file: File): Promise<ChosenFile | FileRefusal> {
  if (file.size > bytesMax) return tooLarge("file");
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return refuse("The file cannot be read any more. Choose it again", "file");
  const decoded = decodeText(new Uint8Array(bytes));
  if (!decoded) {
    return refuse("Choose a CSV file, not a spreadsheet: in Excel, save it as CSV UTF-8 (Comma delimited)", "file");
  }
  const { text: csv, encoding } = decoded;
  if (csv.trim() === "") return refuse("Choose a file that is not empty", "file");
  return isTooLarge(csv) ? tooLarge("file") : { fileName: shortenName(file.name), csv, encoding };
}

function isTooLarge(csv: string): boolean {
  return csv.length > charactersMax || new Blob([JSON.stringify(csv)]).size > requestBytesMax;
}

function tooLarge(name: FieldName): FileRefusal {
  return refuse("The file must be 2 MB or smaller. Import it in parts", name);
}

function refuse(text: string, name: FieldName): FileRefusal {
  return { faults: [{ text, name }] };
}

/** The name as the API takes it; no character is cut in half. */
function shortenName(name: string): string {
  return name.slice(0, nameLengthMax).replace(/[\ud800-\udbff]$/, "");
}
