import type { Database } from "../db/database";
import { encodeRowId, type KeyedRow, typeOfRow } from "../db/row-id";
import type { GivenBoard } from "./define-fact";
import type { GivenAccount } from "./given-viewer";

/** Makes an input that a mutation takes from whoever may, about the board; a new one each time. Of what is somebody's own, theirs. */
export type SampleInput = (database: Database, board: GivenBoard, viewer: GivenAccount) => Promise<object>;

const samples = new Map<string, SampleInput>();

/**
 * Says what a mutation takes, beside the facts of its noun: every rule of changes is then tried on it, such as who may and
 * what is put on record. A mutation that writes to a board or to a region has a sample of each: `chooseStatement` and
 * `chooseStatement of a region`. Throws for a second one of a name.
 */
export function defineSample(mutation: string, input: SampleInput): void {
  if (samples.has(mutation)) throw new Error(`${mutation} has two samples.`);
  samples.set(mutation, input);
}

/** The samples that were declared so far, by their mutation. */
export function registeredSamples(): ReadonlyMap<string, SampleInput> {
  return samples;
}

/** What a client that has seen a row sends to change it. */
export function asSeen(row: KeyedRow & { readonly version: number }): { id: string; expectedVersion: number } {
  const type = typeOfRow(row);
  if (type === undefined) throw new Error("This row is of no node.");
  return { id: encodeRowId(type, row), expectedVersion: row.version };
}

/** The id of a board. */
export function idOfBoard({ regionId, bodyId }: Pick<GivenBoard, "regionId" | "bodyId">): string {
  return encodeRowId("Board", { regionId, id: bodyId });
}
