import { type Permission, permissions, type Role } from "@panboard/shared";

/** Settings of a transaction by their names. */
export type Settings = Readonly<Record<string, string>>;

/** Body id to the last day whose rows may be read, an ISO date; `infinity` while no end is set. */
export type LastDays = Readonly<Record<string, string>>;

/** The person of one body that an account is linked to, and the groups and seats that they hold today, as deputies too. */
export interface HeldPlaces {
  readonly personId: string;
  readonly groupIds: readonly string[];
  readonly seatIds: readonly string[];
}

/** What a viewer may reach, worked out from grants. Row level security is given exactly this. */
export interface Rights {
  readonly accountId: string;
  /** Of each body of own grants where the account is linked to a person, what that person holds. */
  readonly places: ReadonlyMap<string, HeldPlaces>;
  readonly regionIds: readonly string[];
  /** Bodies whose rows are read under `body:read`: those of own grants, and joint bodies of one's board. */
  readonly bodyIds: readonly string[];
  /** Bodies that are read up to a day, for rights that ended. */
  readonly bodyIdsUntil: LastDays;
  /** Of each agency that a grant is on, the bodies that it is or was a partner of. */
  readonly agencies: Readonly<Record<string, LastDays>>;
  /** Roles by the body, region or agency that a grant is on. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
  /** What those roles may do there. */
  readonly permissions: ReadonlyMap<string, ReadonlySet<Permission>>;
  /** The region of every body above. */
  readonly regionOfBody: ReadonlyMap<string, string>;
}

/** The rights of an account without any grant. */
export function rightsWithoutGrant(accountId: string): Rights {
  return {
    accountId,
    places: new Map(),
    regionIds: [],
    bodyIds: [],
    bodyIdsUntil: {},
    agencies: {},
    roles: new Map(),
    permissions: new Map(),
    regionOfBody: new Map(),
  };
}

/** The one thing that a change writes, and under what. */
export interface ChangeTarget {
  readonly kind: "BODY" | "REGION" | "ACCOUNT";
  readonly id: string;
  /** The region it is in; none of an account. */
  readonly regionId?: string;
  /** The agency that the right comes from, where it comes from one. */
  readonly agencyId?: string;
  /** Those of the declared permissions that the viewer holds on the target. */
  readonly permissions: readonly Permission[];
  /** The role that acts; none on one's own account. */
  readonly role?: Role;
}

/** Read permissions that have a list of bodies of their own, filled from own grants alone. */
export const separateReads: readonly Permission[] = permissions.filter(
  (permission) => permission.endsWith(":read") && permission !== "body:read" && permission !== "published:read",
);

const ids = (values: readonly string[]): string => (values.length === 0 ? "" : `{${values.join(",")}}`);
/** Settings that reads leave empty: whatever a connection was used for before reaches nothing. */
const ofChanges: Settings = { "app.permissions": "", "app.target": "", "app.target_agency": "", "app.system": "" };

/** The settings of a transaction, as the walls read them. Each is set, and what is empty reaches nothing. */
export function settingsOfRead(rights: Rights): Settings {
  const readable = (permission: Permission): string[] =>
    [...rights.permissions].filter(([, held]) => held.has(permission)).map(([id]) => id);
  const places = [...rights.places.values()];
  const settings: [string, string][] = [
    ["app.account", rights.accountId],
    ["app.persons", ids(places.map(({ personId }) => personId))],
    ["app.groups", ids(places.flatMap(({ groupIds }) => groupIds))],
    ["app.seats", ids(places.flatMap(({ seatIds }) => seatIds))],
    ["app.regions", ids(rights.regionIds)],
    ["app.bodies", ids(rights.bodyIds)],
    ["app.bodies_until", JSON.stringify(rights.bodyIdsUntil)],
    ["app.agencies", JSON.stringify(rights.agencies)],
    ...separateReads.map((permission): [string, string] => [
      `app.bodies.${permission.replace(":", "_")}`,
      ids(readable(permission)),
    ]),
  ];
  return { ...Object.fromEntries(settings), ...ofChanges };
}

/** The same in a change, where every list of bodies is cut to the one that it writes. */
export function settingsOfChange(rights: Rights, target: ChangeTarget): Settings {
  const isTarget = ([id]: readonly [string, unknown]): boolean => id === target.id;
  const days = (all: LastDays): LastDays => Object.fromEntries(Object.entries(all).filter(isTarget));
  const agencies = Object.entries(rights.agencies).map(([id, bodies]) => [id, days(bodies)] as const);
  const cut: Rights = {
    ...rights,
    bodyIds: rights.bodyIds.filter((id) => id === target.id),
    bodyIdsUntil: days(rights.bodyIdsUntil),
    agencies: Object.fromEntries(agencies.filter(([, bodies]) => Object.keys(bodies).length > 0)),
    permissions: new Map([...rights.permissions].filter(isTarget)),
    places: new Map([...rights.places].filter(isTarget)),
  };
  return {
    // What somebody shares of their own settings may go to any of their bodies.
    ...settingsOfRead(target.kind === "ACCOUNT" ? rights : cut),
    "app.permissions": target.permissions.join(","),
    "app.target": target.id,
    "app.target_agency": target.agencyId ?? "",
  };
}
