import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import { findAgencyIds } from "../agencies";
import type { ArrangementPartnerInput } from "./arrangement.inputs";
import { WorkingTogetherEdition } from "./arrangement.words";

/** A list of statutory partners as it is stored, and what is wrong with it. */
export interface CheckedPartners {
  /** The agency of each partner, in the order of the list; undefined where the region has no such agency. */
  readonly agencyIds: readonly (string | undefined)[];
  readonly faults: readonly Fault[];
}

const postsWords = "Lead and delegated partners came with the 2023 edition of Working Together: leave them out.";

/** Finds the agencies of a list in the region's register; tells those that are missing, named twice, or have posts too early. */
export async function checkPartners(
  write: Write,
  partners: readonly ArrangementPartnerInput[],
  edition: WorkingTogetherEdition | null,
): Promise<CheckedPartners> {
  const { regionId } = write.target;
  const names = partners.map(({ agency }) => agency);
  const agencyIds = regionId && names.length > 0 ? await findAgencyIds(write, regionId, names) : [];
  const faults = partners.flatMap((partner, index): Fault[] => {
    const at = `partners.${index}`;
    const id = agencyIds[index];
    const told: Fault[] = [];
    if (id === undefined) told.push({ path: `${at}.agency`, message: "There is no such agency in the region." });
    else if (agencyIds.indexOf(id) < index)
      told.push({ path: `${at}.agency`, message: "This agency is on the list already." });
    if (edition === WorkingTogetherEdition.EDITION_2023) return told;
    for (const post of ["leadPost", "delegatedPost"] as const)
      if (partner[post]) told.push({ path: `${at}.${post}`, message: postsWords });
    return told;
  });
  return { agencyIds, faults };
}
