import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import { findAgencyIds } from "../agencies";

/** The agency of a seat as an input names it, and what is wrong with that. */
export interface NamedAgency {
  readonly agencyId: string | null;
  readonly faults: readonly Fault[];
}

/** The agency of the region that an input names, by its id, its slug or its national code; none where it names none. */
export async function findSeatAgency(write: Write, text: string | null): Promise<NamedAgency> {
  const { regionId } = write.target;
  if (text === null || regionId === undefined) return { agencyId: null, faults: [] };
  const [agencyId] = await findAgencyIds(write, regionId, [text]);
  if (agencyId !== undefined) return { agencyId, faults: [] };
  return { agencyId: null, faults: [{ path: "agency", message: "There is no such agency in the region." }] };
}
