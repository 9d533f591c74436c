import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import { Agency, type AgencyCodeKind } from "./agency.entity";
import type { AddAgencyInput } from "./agencies.inputs";

type Codes = Readonly<Partial<Record<"odsCode" | "urn", string | null | undefined>>>;

/** Puts an agency on the region's register. Throws CONFLICT at the field where another has its key or its code. */
export async function addAgency(write: Write, input: AddAgencyInput): Promise<Agency> {
  const name = input.name.trim();
  const code = codeOf(input) ?? { codeKind: null, code: null };
  const slug = input.slug ?? slugOf(name);
  return write.repo(Agency).insert({ slug, name, sector: input.sector, ...code, mergedIntoId: null });
}

/** The one national code of an input; undefined where it gives none. Throws BAD_USER_INPUT for two. */
export function codeOf({ odsCode, urn }: Codes): { codeKind: AgencyCodeKind; code: string } | undefined {
  if (odsCode && urn) throw badInput("urn", "An agency has one national code: an ODS code or a URN.");
  if (odsCode) return { codeKind: "ODS", code: odsCode };
  return urn ? { codeKind: "URN", code: urn } : undefined;
}

/** The key that is made of a name: `Cheshire Police` is `cheshire-police`. */
function slugOf(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, 100)
    .replace(/-+$/, "");
  if (words === "") throw badInput("slug", "No key can be made of this name: give one.");
  return words;
}
