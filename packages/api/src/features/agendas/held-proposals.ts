import { itemPurposeWords, proposalStatusWords } from "@panboard/shared";
import { cacheKeyOf, listOwned } from "../../graphql/loaders";
import { Group } from "../groups";
import { defineHeld, heldRowsMax } from "../people";
import { ItemProposal } from "./item-proposal.entity";

/** The items that people proposed, as far as the viewer sees them. */
export const heldProposals = defineHeld({
  table: "item_proposal",
  columns: ["owner_person_id"],
  async list(read, bodyIds, personIds) {
    const where = { bodyId: [...new Set(bodyIds)], ownerPersonId: [...new Set(personIds)] };
    const rows = await read
      .repo(ItemProposal)
      .list({ where, orderBy: ["recordedOn", "id"], limit: heldRowsMax, withRemoved: true });
    const groups = await listOwned(
      read,
      Group,
      rows.map(({ bodyId, groupId: id }) => ({ bodyId, id })),
    );
    return rows.map((row) => ({
      bodyId: row.bodyId,
      personId: row.ownerPersonId,
      rowId: row.id,
      what: "Item proposed",
      where: groups.get(cacheKeyOf({ bodyId: row.bodyId, id: row.groupId }))?.name ?? "Agendas",
      from: row.recordedOn,
      until: row.recordedOn,
      text: [
        row.title,
        `For: ${itemPurposeWords[row.purpose].toLowerCase()}`,
        ...(row.why === null ? [] : [row.why]),
        proposalStatusWords[row.status],
        ...(row.answer === null ? [] : [`Answer: ${row.answer}`]),
        ...(row.removedAt === null ? [] : ["Withdrawn"]),
      ].join(". "),
    }));
  },
});
