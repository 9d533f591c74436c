import type { Write } from "../../db/write";
import { Partner } from "./partner.entity";
import type { ChangePartnerInput } from "./partner.inputs";
import { settlePlace } from "./settle-place";

/** Changes the kind or the days of a partner: an end is set, moved, or taken away with null. */
export async function changePartner(write: Write, input: ChangePartnerInput): Promise<Partner> {
  const { id, expectedVersion, until } = input;
  const from = input.from ?? undefined;
  const changes = { kind: input.kind ?? undefined, fromDay: from, recordedOn: from, untilDay: until };
  const partner = await write.repo(Partner).change(id, expectedVersion, changes);
  // Two places of agencies that were merged since are left as they are, until their days are changed.
  return from === undefined && until === undefined ? partner : settlePlace(write, partner);
}
