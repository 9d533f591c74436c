export { countWords } from "./import-words";
export { importersInWords } from "./importers";
export { RowsImport } from "./rows-import";
export { errorsOfRows } from "./rows-result";
export { type FileSteps, useFileSteps } from "./use-file-steps";

/** Adding figures that a board's reports have published. */
export const later = () => import("./later-pages");
