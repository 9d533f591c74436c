import { actionStatusWords } from "@panboard/shared";
import { defineHeld, heldRowsMax } from "../people";
import { Action } from "./action.entity";

/** The actions that people were given, as far as the viewer sees them; of what is restricted each read is on record. */
export const heldActions = defineHeld({
  table: "action",
  columns: ["owner_person_id"],
  async list(read, bodyIds, personIds) {
    const where = { bodyId: [...new Set(bodyIds)], ownerPersonId: [...new Set(personIds)] };
    const rows = await read
      .repo(Action)
      .list({ where, orderBy: ["recordedOn", "id"], limit: heldRowsMax, withRemoved: true });
    return rows.map((row) => ({
      bodyId: row.bodyId,
      personId: String(row.ownerPersonId),
      rowId: row.id,
      what: "Action given",
      where: row.groupName ?? "Actions",
      from: row.recordedOn,
      until: row.closedOn,
      text: [
        row.text,
        actionStatusWords[row.status],
        ...(row.outcome === null ? [] : [row.outcome]),
        ...(row.removedAt === null ? [] : ["Removed as entered by mistake"]),
      ].join(". "),
    }));
  },
});
