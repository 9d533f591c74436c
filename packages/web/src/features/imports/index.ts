export { BreakableText } from "./breakable-text";
export { ImportFailure } from "./import-failure";
export { countWords, readingNotes, shownWords } from "./import-words";
export { importersInWords } from "./importers";
export { KeptNote } from "./kept-note";
export { type FileAnswer, type FileSteps, useFileSteps } from "./use-file-steps";
export { useHeadingFocus } from "./use-heading-focus";
export { useStepInHistory } from "./use-step-in-history";

/** Adding figures that a board's reports have published. */
export const later = () => import("./later-pages");
