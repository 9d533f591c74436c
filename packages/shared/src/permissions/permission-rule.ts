import type { Role } from "./roles";

/** What a permission lets somebody do, in plain words, and the roles that have it on the target of their grant. */
export interface PermissionRule {
  readonly words: string;
  readonly roles: readonly Role[];
}

/** Permissions of one noun. */
export type PermissionRules = Readonly<Record<string, PermissionRule>>;
