import type { Write } from "../../db/write";
import { badInput, notFound } from "../../errors/app-error";
import { AgencySuccession } from "./agency-succession.entity";
import { findAgency, findAgencyId } from "./find-agency";
import { registerTurn } from "./register-turn";
import { requireRegion } from "./require-region";
import type { SucceedAgencyInput } from "./successions.inputs";
import { followsAgency } from "./succession-order";

/**
 * Puts on the register that one agency took over from another. Throws BAD_USER_INPUT where the two are one, or where the
 * other one came before, also through others: what was contributed could else be followed for ever.
 */
export async function succeedAgency(write: Write, { id, by, from }: SucceedAgencyInput): Promise<AgencySuccession> {
  await write.takeTurn(registerTurn);
  const regionId = requireRegion(write);
  const predecessor = await findAgency(write, regionId, id);
  if (!predecessor) throw notFound();
  const successorId = await findAgencyId(write, regionId, "by", by);
  const between = { earlierId: successorId, laterId: predecessor.id };
  if (await followsAgency(write, regionId, between)) {
    const isItself = await followsAgency(write, regionId, { earlierId: predecessor.id, laterId: successorId });
    throw badInput(
      "by",
      isItself
        ? "An agency does not follow itself."
        : `${predecessor.name} took over from this agency: it can’t come before it as well.`,
    );
  }
  return write.repo(AgencySuccession).insert({ predecessorId: predecessor.id, successorId, fromDay: from });
}
