import type { ObjectLiteral } from "typeorm";
import type { EntityClass } from "./database";
import { OwnedFact, Personal, Recorded, Regional } from "./owned";
import type { Where } from "./repository";

/** A public type whose rows are found by an id: its name, the entity it is read from, and which rows of that. */
export interface NodeEntry {
  readonly type: string;
  readonly entity: EntityClass;
  /** What the rows of this type have in common, where others have the same entity. */
  readonly where?: Readonly<Record<string, string>>;
}

/** What an id is made of; of a row of a region or of the region itself less than all, of what is on record its owner. */
export interface KeyedRow {
  readonly regionId?: string;
  readonly bodyId?: string | null;
  readonly accountId?: string | null;
  readonly ownerId?: string;
  readonly id?: string;
}

/** What an id says. */
export interface RowKey {
  readonly type: string;
  /** The region; nothing of what is on record, whose owner may be none. */
  readonly regionId: string;
  /** The body that owns the row, where one does. */
  readonly bodyId?: string;
  /** The account whose own the row is, where it is somebody's. */
  readonly accountId?: string;
  /** The owner of what is on record: a body, a region or the deployment. */
  readonly ownerId?: string;
  /** The row's own id; of a region the region's. */
  readonly id: string;
}

type KeyField = "regionId" | "bodyId" | "accountId" | "ownerId" | "id";

const entries = new Map<string, NodeEntry>();

/** Makes the rows of a type known by their ids. Throws where another type has that name. */
export function registerNode(entry: NodeEntry): void {
  if (entries.has(entry.type)) throw new Error(`Two nodes are called ${entry.type}.`);
  entries.set(entry.type, entry);
}

/** The types whose rows have ids, in the order in which they were made known. */
export function listNodes(): NodeEntry[] {
  return [...entries.values()];
}

/** The public name of a row that was read as its entity; undefined where it has none. */
export function typeOfRow(row: object): string | undefined {
  const isOf = ({ entity, where = {} }: NodeEntry): boolean =>
    row instanceof entity &&
    Object.entries(where).every(([field, value]) => (row as Record<string, unknown>)[field] === value);
  return listNodes().find(isOf)?.type;
}

/** Whether a text is a row's own id, as Postgres writes it. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/**
 * The opaque, global id of a row of a type: `Type:region:body:id`, `Type:region:account:id`, `Type:region:id`, of what is on record
 * `Type:owner:id`, of a region `Type:region`.
 */
export function encodeRowId(type: string, row: KeyedRow): string {
  const entry = entries.get(type);
  if (!entry) throw new Error(`${type} is no node.`);
  const fields = keyFieldsOf(entry);
  // Two rows of a region would have one id.
  if (!fields.includes("id") && row.id !== undefined && row.id !== row.regionId) {
    throw new Error(`${type} has ids of its own, so its entity must extend Owned, Personal or Regional.`);
  }
  const parts = fields.map((field) => {
    const part = row[field];
    if (!part || !isUuid(part)) throw new Error(`A row of ${type} has no ${field}, so it has no id.`);
    return part;
  });
  return Buffer.from([type, ...parts].join(":")).toString("base64url");
}

/** What an id says, or undefined for a text that this product never gave out: each row has exactly one. */
export function decodeRowId(text: string): RowKey | undefined {
  const [type = "", ...parts] = Buffer.from(text, "base64url").toString("utf8").split(":");
  const entry = entries.get(type);
  const fields = entry ? keyFieldsOf(entry) : [];
  if (!entry || parts.length !== fields.length || !parts.every(isUuid)) return undefined;
  const row = Object.fromEntries(fields.map((field, index) => [field, parts[index]])) as unknown as KeyedRow;
  if (encodeRowId(type, row) !== text) return undefined;
  const { regionId = "", bodyId, accountId, ownerId, id = regionId } = row;
  const owners = {
    ...(bodyId ? { bodyId } : {}),
    ...(accountId ? { accountId } : {}),
    ...(ownerId ? { ownerId } : {}),
  };
  return { type, regionId, id, ...owners };
}

/** Where the row of a decoded id is read: the entity, and the condition that it alone meets. */
export function placeOfRow(key: RowKey): { readonly entity: EntityClass; readonly where: Where<ObjectLiteral> } {
  const entry = entries.get(key.type);
  if (!entry) throw new Error(`${key.type} is no node.`);
  const own = Object.fromEntries(keyFieldsOf(entry).map((field) => [field, key[field]]));
  return { entity: entry.entity, where: { ...own, ...entry.where } };
}

function keyFieldsOf({ entity }: NodeEntry): readonly KeyField[] {
  if (extendsClass(entity, OwnedFact)) return ["regionId", "bodyId", "id"];
  if (extendsClass(entity, Personal)) return ["regionId", "accountId", "id"];
  if (extendsClass(entity, Regional)) return ["regionId", "id"];
  if (extendsClass(entity, Recorded)) return ["ownerId", "id"];
  return ["regionId"];
}

function extendsClass(entity: EntityClass, base: object): boolean {
  return Object.prototype.isPrototypeOf.call(base, entity);
}

/** The public name of an entity whose rows are all of one type; undefined where it has none, or several. */
export function typeOfEntity(entity: unknown): string | undefined {
  return listNodes().find((entry) => entry.entity === entity && entry.where === undefined)?.type;
}
