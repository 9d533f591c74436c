import { requireChange } from "@panboard/shared/client";
import { errorsOfRows, type FileSteps, useFileSteps } from "../imports";
import { ImportSeatsDocument, type ImportSeatsMutation } from "./generated/seat-changes";

type Payload = NonNullable<ImportSeatsMutation["importSeats"]>;
/** What an import of seats did, or would do. */
export type SeatImport = NonNullable<Payload["imported"]>;
export type SeatImportSteps = FileSteps<SeatImport>;

/** The steps of an import of a body's seats. */
export function useSeatImport(bodyId: string): SeatImportSteps {
  return useFileSteps<SeatImport>({
    name: "import seats",
    what: "the seats",
    send: async (client, { file: { fileName, csv }, preview }) => {
      const { importSeats } = await client.request(ImportSeatsDocument, {
        input: { body: bodyId, fileName, csv, preview },
      });
      return requireChange(importSeats, importSeats?.imported);
    },
    errorsOf: errorsOfRows,
  });
}
