import type { Write } from "../../db/write";
import { codeOf } from "./add-agency";
import { Agency } from "./agency.entity";
import type { ChangeAgencyInput } from "./agencies.inputs";

/** Changes the name, sector or national code of an agency: it has one code, and a new one takes the old one's place. */
export async function changeAgency(write: Write, input: ChangeAgencyInput): Promise<Agency> {
  const { id, expectedVersion, name, sector, odsCode, urn } = input;
  const agencies = write.repo(Agency);
  const { codeKind } = await agencies.change(id, expectedVersion, {});
  const taken = (codeKind === "ODS" && odsCode === null) || (codeKind === "URN" && urn === null);
  const code = codeOf(input) ?? (taken ? { codeKind: null, code: null } : {});
  return agencies.change(id, expectedVersion, { name: name?.trim(), sector: sector ?? undefined, ...code });
}
