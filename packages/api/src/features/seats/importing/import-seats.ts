import type { Write } from "../../../db/write";
import { digestOfFile, rowsBy, writeCell } from "../../statements";
import type { ImportSeatsInput } from "./import-seats.types";
import { readKnownSeats } from "./known-seats";
import { type ParsedSeat, parseSeatRow } from "./parse-seat-row";
import { type PlannedFile, type PlannedRow, planSeats } from "./plan-seats";
import { readSeatRows, type ReadSeats, type SeatFault, type SeatRow } from "./read-seat-rows";
import { storeSeats } from "./store-seats";

/** A row that is added, changed or refused. */
interface ToldRow {
  readonly line: number;
  readonly status: "ADDED" | "CHANGED" | "REFUSED";
  readonly group: string;
  readonly post: string;
  readonly told: readonly string[];
}

/** What an import of seats did, or would do. */
export interface SeatImport {
  readonly committed: boolean;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly newPeople: number;
  readonly newHolders: number;
  readonly faults: readonly SeatFault[];
  readonly faultCount: number;
  readonly notes: readonly string[];
  readonly rows: readonly ToldRow[];
}

const shownMax = 200;

/**
 * Imports a body's seats and who holds them, all or nothing; a preview, and a file with a fault, store nothing. What is stored
 * already is left as it is, so that the same file may be imported again. The entry has counts and the file's hash, no name.
 */
export async function importSeats(write: Write, input: ImportSeatsInput, today: string): Promise<SeatImport> {
  // Before the first statement: a large file takes its time, and nobody's connection is to wait for it.
  const read = readSeatRows(input.csv);
  const parsed = read.rows.map(parseSeatRow);
  const rows = parsed.filter((one): one is ParsedSeat => "line" in one);
  if (!input.preview) {
    await write.takeTurn("structure");
    // So that nothing is recorded of seats meanwhile.
    await write.takeTurn("meetings");
  }
  const planned = planSeats(rows, await readKnownSeats(write, rows), today);
  const broken = parsed.flatMap((one) => ("line" in one ? [] : one));
  const faults = [...read.faults, ...broken, ...planned.faults].sort((one, other) => one.line - other.line);
  const committed = !input.preview && faults.length === 0;
  const result = buildResult(read, planned, faults, committed);
  if (committed) {
    const { added, changed, unchanged, newPeople, newHolders } = result;
    const file = { fileName: input.fileName, fileSha256: digestOfFile(input.csv) };
    await storeSeats(write, planned, { ...file, added, changed, unchanged, newPeople, newHolders }, today);
    await write.tellOfRights();
  }
  return result;
}

function statusOf({ stored, changes, holders }: PlannedRow): "ADDED" | "CHANGED" | undefined {
  if (!stored) return "ADDED";
  return changes.length + holders.length > 0 ? "CHANGED" : undefined;
}

function buildResult(
  read: ReadSeats,
  planned: PlannedFile,
  faults: readonly SeatFault[],
  committed: boolean,
): SeatImport {
  const refused = rowsBy(faults, ({ line }) => line);
  const accepted = planned.rows.filter(({ row }) => !refused.has(row.line));
  const count = (status: "ADDED" | "CHANGED" | undefined): number =>
    accepted.filter((one) => statusOf(one) === status).length;
  const told = [...accepted.flatMap(tellRow), ...read.rows.flatMap((row) => tellRefused(row, refused.get(row.line)))];
  const shown = (["ADDED", "CHANGED", "REFUSED"] as const).flatMap((status) =>
    told.filter((row) => row.status === status).slice(0, shownMax),
  );
  return {
    committed,
    added: count("ADDED"),
    changed: count("CHANGED"),
    unchanged: count(undefined),
    refused: refused.size,
    newPeople: planned.newPeople.length,
    newHolders: accepted.reduce((total, { holders }) => total + holders.length, 0),
    faults: faults.slice(0, shownMax),
    faultCount: faults.length,
    notes: read.notes,
    rows: shown.sort((one, other) => one.line - other.line),
  };
}

function tellRow(planned: PlannedRow): ToldRow[] {
  const { row, stored, changes, holders } = planned;
  const status = statusOf(planned);
  if (status === undefined) return [];
  const told = [...(stored ? changes : ["New seat."]), ...holders.map((holder) => holder.told)];
  return [{ line: row.line, status, group: writeCell(row.group), post: writeCell(row.post), told }];
}

function tellRefused({ line, cells }: SeatRow, faults: readonly SeatFault[] = []): ToldRow[] {
  if (faults.length === 0) return [];
  const told = faults.map(({ message }) => message);
  return [{ line, status: "REFUSED", group: writeCell(cells.group ?? ""), post: writeCell(cells.post ?? ""), told }];
}
