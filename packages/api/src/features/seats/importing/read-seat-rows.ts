import {
  requiredSeatColumns,
  seatExportHeads,
  type SeatFileColumn,
  seatFileColumns,
  seatFileLimits,
} from "@panboard/shared";
import { type NamedRow, type NamedRows, readNamedRows, type RowFault } from "../../statements";

/** What is wrong with a row of a file of seats. */
export type SeatFault = RowFault<SeatFileColumn>;
/** A row of a file of seats. */
export type SeatRow = NamedRow<SeatFileColumn>;
/** A file of seats as far as it could be read. */
export type ReadSeats = NamedRows<SeatFileColumn>;

/** Reads a file of seats: one row a seat. Heads may be those of the list's own export. */
export function readSeatRows(csv: string): ReadSeats {
  return readNamedRows(csv, {
    columns: Object.keys(seatFileColumns) as SeatFileColumn[],
    required: requiredSeatColumns,
    otherHeads: seatExportHeads,
    rowsMax: seatFileLimits.rowsMax,
  });
}
