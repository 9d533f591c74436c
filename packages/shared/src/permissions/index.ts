import { account } from "./account";
import { actions } from "./actions";
import { arrangements } from "./arrangements";
import { bodies } from "./bodies";
import { figures } from "./figures";
import { groups } from "./groups";
import { meetings } from "./meetings";
import { money } from "./money";
import { partners } from "./partners";
import { people } from "./people";
import { published } from "./published";
import { registers } from "./registers";
import { type Role, roles } from "./roles";

export * from "./roles";

/** Who may do what: the one table, made of what each noun says. The API checks it, the web client shows by it. */
const rules = {
  ...account,
  ...actions,
  ...arrangements,
  ...bodies,
  ...figures,
  ...groups,
  ...meetings,
  ...money,
  ...partners,
  ...people,
  ...published,
  ...registers,
} as const;

/** What a role may do on the target of its grant. */
export type Permission = keyof typeof rules;

/** Every permission. */
export const permissions = Object.keys(rules) as readonly Permission[];

/** A record that has a value for each key. */
function recordOf<K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;
}

/** In plain words, for the account page and the docs. */
export const permissionWords = recordOf(permissions, (permission): string => rules[permission].words);

/** The permissions of each role, on the target of its grant. */
export const permissionsByRole = recordOf(roles, (role) =>
  permissions.filter((permission) => rolesWith(permission).includes(role)),
);

/** The roles that have a permission. */
export function rolesWith(permission: Permission): readonly Role[] {
  return rules[permission].roles;
}
