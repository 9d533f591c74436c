import type { Loaders } from "../../graphql/loaders";
import { type AuditEntry, entriesOfRowLoader } from "../audit-trail";
import { dayInLondon } from "../statements";
import { type HeldFact, type HeldRow, heldRowsLoader } from "./held";
import type { Person } from "./person.entity";

/**
 * Everything that is held of a person, as far as the viewer reads it: row by row, then when and by which role those were
 * changed, without what the trail holds of them. Null for whoever may not read who has access.
 */
export async function listHeld({ bodyId, id }: Person, loaders: Loaders): Promise<HeldFact[] | null> {
  if (loaders.read.rights.permissions.get(bodyId)?.has("access:read") !== true) return null;
  const rows = await loaders.get(heldRowsLoader).load({ bodyId, id });
  return [...rows, ...(await listOnRecord(rows, loaders))];
}

async function listOnRecord(rows: readonly HeldRow[], loaders: Loaders): Promise<HeldFact[]> {
  const keys = rows.map(({ bodyId, rowId }) => ({ bodyId, id: rowId }));
  const found = await Promise.all(keys.map((key) => loaders.get(entriesOfRowLoader).load(key)));
  // One change may have written several of the rows.
  const entries = new Map(found.flat().map((entry) => [entry.id, entry]));
  return [...entries.values()].sort((one, other) => Number(one.sequence) - Number(other.sequence)).map(factOf);
}

function factOf({ at, operationInWords, actedAs }: AuditEntry): HeldFact {
  const on = dayInLondon(at);
  const text = `${operationInWords}. By: ${actedAs}`;
  return { what: "Change on record", where: "Audit trail", from: on, until: on, text };
}
