import type { GrantTarget, Permission, Role } from "@panboard/shared";
import type { Rights } from "../db/rights";

/** One grant of an account that holds today. */
export interface HeldGrant {
  readonly id: string;
  readonly role: Role;
  readonly target: GrantTarget;
  readonly regionId: string | null;
  readonly bodyId: string | null;
  readonly agencyId: string | null;
  /** First day. */
  readonly fromDay: string;
  /** Last day, or null while no end is set. */
  readonly toDay: string | null;
}

/** Who is asking: an account, its grants, and the rights that follow from them. */
export interface Viewer {
  readonly accountId: string;
  /** Who issues the account. */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly grants: readonly HeldGrant[];
  readonly permissions: ReadonlySet<Permission>;
  readonly rights: Rights;
}
