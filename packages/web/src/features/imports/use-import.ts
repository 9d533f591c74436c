import { ImportIndicatorValuesDocument } from "./generated/import-indicator-values";
import { acceptId, answerErrors, importedOf, type ImportResult, tickWords } from "./import-words";
import { type FileAnswer, type FileSteps, useFileSteps } from "./use-file-steps";

/** What the API said about a file of figures. */
export type ImportAnswer = FileAnswer<ImportResult>;
export type ImportSteps = FileSteps<ImportResult>;

/** The steps of an import of a board's figures; what is doubtful needs to be accepted. */
export function useImport(board: string): ImportSteps {
  return useFileSteps<ImportResult>({
    name: "import",
    what: "the figures",
    send: async (client, { file: { fileName, csv }, preview, acceptDoubts }) => {
      const input = { body: board, fileName, csv, preview, acceptDoubts };
      return importedOf(await client.request(ImportIndicatorValuesDocument, { input }));
    },
    errorsOf: answerErrors,
    blockOf: ({ doubtCount }, acceptDoubts) =>
      doubtCount > 0 && !acceptDoubts ? { text: tickWords, fieldId: acceptId } : undefined,
  });
}
