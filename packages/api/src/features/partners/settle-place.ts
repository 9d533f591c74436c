import type { Write } from "../../db/write";
import { conflict } from "../../errors/app-error";
import { findGroups } from "../agencies";
import { Partner } from "./partner.entity";

/**
 * Ends a change of an agency's place: of agencies that turned out to be one, one has a place at a time, which no constraint
 * over their ids can hold. Throws CONFLICT at `from` where another of them has one on some of the days. Whose rights depend
 * on places is told to every process.
 */
export async function settlePlace(write: Write, partner: Partner): Promise<Partner> {
  const { bodyId, id, agencyId, fromDay, untilDay } = partner;
  const others = (await findGroups(write, [agencyId])).get(agencyId)?.ids.filter((one) => one !== agencyId) ?? [];
  if (others.length > 0) {
    await write.takeTurn("places of merged agencies");
    const taken = await write.rows(
      "places of merged agencies",
      `select from partner where body_id = $1 and id <> $2 and agency_id = any ($3::uuid[]) and removed_at is null
         and span && daterange($4, $5, '[]') limit 1`,
      [bodyId, id, others, fromDay, untilDay],
    );
    const [path, message] = Partner.refusals.partner_once_key as readonly [string, string];
    if (taken.length > 0) throw conflict(path, message);
  }
  await write.tellOfRights();
  return partner;
}
