import type { Permission } from "@panboard/shared";

/** What a viewer may reach, worked out from grants. Row level security is given exactly this. */
export interface Rights {
  readonly regionIds: readonly string[];
  readonly regionIdsWritable: readonly string[];
  /** Bodies whose rows may be read, joint bodies of one's board included. */
  readonly bodyIds: readonly string[];
  /** Body id to the last day (ISO date) whose rows may be read, for rights that ended. */
  readonly bodyIdsUntil: Readonly<Record<string, string>>;
  readonly bodyIdsWritable: readonly string[];
  /** What may be done, per body, region or agency id that a grant names. */
  readonly permissions: ReadonlyMap<string, ReadonlySet<Permission>>;
}

/** The rights of somebody without any grant. */
export const noRights: Rights = {
  regionIds: [],
  regionIdsWritable: [],
  bodyIds: [],
  bodyIdsUntil: {},
  bodyIdsWritable: [],
  permissions: new Map(),
};

const ids = (values: readonly string[]): string => (values.length === 0 ? "" : `{${values.join(",")}}`);

/** The settings of a transaction, as the walls read them. */
export function settingsOfRights(rights: Rights): Record<string, string> {
  return {
    "app.regions": ids(rights.regionIds),
    "app.regions_writable": ids(rights.regionIdsWritable),
    "app.bodies": ids(rights.bodyIds),
    "app.bodies_until": Object.keys(rights.bodyIdsUntil).length === 0 ? "" : JSON.stringify(rights.bodyIdsUntil),
    "app.bodies_writable": ids(rights.bodyIdsWritable),
    "app.system": "",
  };
}
