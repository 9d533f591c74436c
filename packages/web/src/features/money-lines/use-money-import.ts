import { requireChange } from "@panboard/shared/client";
import { errorsOfRows, type FileSteps, useFileSteps } from "../imports";
import { ImportMoneyDocument, type ImportMoneyMutation } from "./generated/money-lines";

type Payload = NonNullable<ImportMoneyMutation["importMoney"]>;
/** What an import of lines of money did, or would do. */
export type MoneyImport = NonNullable<Payload["imported"]>;

/** The steps of an import of a body's lines of money; rows that say no year are of the year that is given. */
export function useMoneyImport(bodyId: string, year: string | undefined): FileSteps<MoneyImport> {
  return useFileSteps<MoneyImport>({
    name: "import money",
    what: "the lines",
    send: async (client, { file: { fileName, csv }, preview }) => {
      const { importMoney } = await client.request(ImportMoneyDocument, {
        input: { body: bodyId, year: year ?? null, fileName, csv, preview },
      });
      return requireChange(importMoney, importMoney?.imported);
    },
    errorsOf: errorsOfRows,
  });
}
