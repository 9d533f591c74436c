import { type Role, rolesReadingJointBodies } from "@panboard/shared";
import type { Rights } from "../../db/rights";
import { badInput } from "../../errors/app-error";
import { findOwner, type OwnerReader } from "../../graphql/lists/find-owner";

/** Whose list a view is of: a body's, or where it is null the region's own. */
export interface ViewPlace {
  readonly regionId: string;
  readonly bodyId: string | null;
}

/** The place that somebody names. Throws as `findOwner` does: NOT_FOUND for what they can't read. */
export async function findViewPlace(
  from: OwnerReader,
  { body, region }: { readonly body?: string | null; readonly region?: string | null },
): Promise<ViewPlace> {
  if (body !== undefined && body !== null) {
    const { id, regionId } = await findOwner(from, "BODY", body);
    return { regionId, bodyId: id };
  }
  return { regionId: (await findOwner(from, "REGION", region ?? undefined)).id, bodyId: null };
}

/** What a view holds of being shared. */
interface Sharing {
  readonly sharedBodyId: string | null;
  readonly sharedAs: string | null;
}

/** Shares a view with the body of its place, or with nobody. Throws BAD_USER_INPUT at `isShared` for a body that one does not read. */
export function decideSharing(rights: Rights, { bodyId }: Pick<ViewPlace, "bodyId">, isShared: boolean): Sharing {
  if (!isShared) return { sharedBodyId: null, sharedAs: null };
  if (bodyId === null || !rights.bodyIds.includes(bodyId)) {
    throw badInput("isShared", "A view is shared with a board whose own records you read. Save it for yourself alone.");
  }
  return { sharedBodyId: bodyId, sharedAs: roleAt(rights, bodyId) };
}

/** The first role there; of a joint body that is read from a board the role that reads it. */
function roleAt({ roles }: Rights, bodyId: string): Role | null {
  const [own] = roles.get(bodyId) ?? [];
  const reading: readonly Role[] = rolesReadingJointBodies;
  return own ?? [...roles.values()].flat().find((role) => reading.includes(role)) ?? null;
}
