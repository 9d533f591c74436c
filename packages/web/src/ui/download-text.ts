import { saveFile } from "./save-file";

/** Hands a text to the browser as a file to keep. */
export function downloadText(fileName: string, text: string, type = "text/csv"): void {
  saveFile(fileName, new Blob([text], { type: `${type};charset=utf-8` }));
}
