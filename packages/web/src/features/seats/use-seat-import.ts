import { requireChange } from "@panboard/shared/client";
import type { ErrorItem } from "../../ui/error-summary";
import { countWords, type FileSteps, useFileSteps } from "../imports";
import { ImportSeatsDocument, type ImportSeatsMutation } from "./generated/seat-changes";

type Payload = NonNullable<ImportSeatsMutation["importSeats"]>;
/** What an import of seats did, or would do. */
export type SeatImport = NonNullable<Payload["imported"]>;
export type SeatImportSteps = FileSteps<SeatImport>;

/** Where the error summary leads to. */
export const faultsId = "faults";

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
    errorsOf,
  });
}

/** What is wrong with a file, as one line that leads to the table of its faults. */
export function errorsOf({ faults, faultCount }: Pick<SeatImport, "faults" | "faultCount">): readonly ErrorItem[] {
  const [only] = faults;
  if (!only) return [];
  const where = only.column ? `Line ${only.line}, ${only.column}` : `Line ${only.line}`;
  const text =
    faultCount === 1
      ? `${where}: ${only.message}`
      : `The file has ${countWords(faultCount, "fault")}, and nothing was stored`;
  return [{ text, fieldId: faultsId }];
}
