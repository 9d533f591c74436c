import type { Permission } from "@panboard/shared";
import type { Rights } from "../../db/rights";

/** Whose rows a list has: a body's, a region's, or those of several rows that are one to readers. */
export interface ListOwner {
  readonly kind: "BODY" | "REGION" | "GROUP";
  /** The condition that a row is the owner's. */
  readonly of: (owner: string) => string;
  /** Whether the rights show somebody the list of this owner at all; which rows of it is the wall's to say. */
  readonly isShown: (rights: Rights, id: string) => boolean;
}

interface BodyOptions {
  /** The permission that shows the list; `body:read` unless said. */
  readonly reads?: Permission;
  /** To whom else it is shown: agencies see their own part of it, or the whole region reads it. */
  readonly alsoTo?: "PARTNERS" | "REGION";
}

/** A list of what a body owns, by `t.body_id`. */
export function ofBody({ reads = "body:read", alsoTo }: BodyOptions = {}): ListOwner {
  return {
    kind: "BODY",
    of: (owner) => `t.body_id = ${owner}`,
    isShown(rights, id) {
      if (alsoTo === "REGION") return true;
      if (alsoTo === "PARTNERS" && Object.values(rights.agencies).some((bodies) => id in bodies)) return true;
      if (reads !== "body:read") return rights.permissions.get(id)?.has(reads) === true;
      return rights.bodyIds.includes(id) || id in rights.bodyIdsUntil;
    },
  };
}

/** A list of what a region keeps for all its bodies, by `t.region_id`. */
export const ofRegion: ListOwner = {
  kind: "REGION",
  of: (owner) => `t.region_id = ${owner}`,
  isShown: (rights, id) => rights.regionIds.includes(id),
};

/** A list that hangs from rows, several of which may be one; `owners` is an array of their ids. It has no export. */
export function ofGroup(of: (owners: string) => string): ListOwner {
  return { kind: "GROUP", of, isShown: () => true };
}
