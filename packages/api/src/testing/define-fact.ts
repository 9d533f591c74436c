import { randomUUID } from "node:crypto";
import { type Permission, rolesWith, targetOfRole } from "@panboard/shared";
import type { ObjectLiteral } from "typeorm";
import { deploymentId } from "../db/audit";
import type { WantedTarget } from "../db/change-target";
import type { NewRow } from "../db/change-repository";
import type { Database, EntityClass } from "../db/database";
import type { Where } from "../db/repository";
import type { Rights } from "../db/rights";
import { withSystemScope } from "../db/system-scope";
import { changeAs, forgetViewers, givenViewer } from "./given-viewer";
import { readWall, type Wall } from "./read-wall";

/** A board with its area, in a region. */
export interface GivenBoard {
  readonly regionId: string;
  readonly bodyId: string;
  readonly areaId: string;
  readonly slug: string;
}

/** Where a fact belongs: a region, or a board in one. */
export type FactPlace = Pick<GivenBoard, "regionId"> & Partial<GivenBoard>;

/** Makes a row of an entity at a place, with what is said of it; answers it as stored. */
export type Fact<T, Place extends FactPlace = GivenBoard> = (
  database: Database,
  place: Place,
  overrides?: Said<T>,
) => Promise<T>;

/** What is said of a row: a field that is left out, or undefined, is as the fact makes it. */
export type Said<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** A row that a fact has made. */
export interface GivenRow {
  readonly entity: EntityClass;
  readonly row: Readonly<Record<string, unknown>>;
}

const registered = new Map<EntityClass, Fact<ObjectLiteral>>();
const made = new WeakMap<Database, GivenRow[]>();
const short = (): string => randomUUID().slice(0, 8);

/** A text that nothing else in the database has. */
export function unique(noun: string): string {
  return `${noun}-${short()}`;
}

/**
 * Says how a row of an entity is made for a test: what it holds, out of its place. It is written as the product writes it:
 * by somebody whose role has a permission that the table's wall asks for; what is somebody's own, by the business manager of
 * the board; and, where nobody writes the table, under `body.open`. Throws for a second fact of one entity.
 */
export function defineFact<T extends ObjectLiteral, Place extends FactPlace = GivenBoard>(
  entity: EntityClass<T>,
  values: (place: Place, overrides: Said<T>, database: Database) => Said<T> | Promise<Said<T>>,
): Fact<T, Place> {
  const fact: Fact<T, Place> = async (database, place, overrides = {}) => {
    const row = { ...said(await values(place, overrides, database)), ...said(overrides) } as Partial<T>;
    const wall = await readWall(database, database.metadataOf(entity).tableName);
    const permission = permissionOf(wall, row);
    const stored = permission
      ? await write(database, entity, row, { target: targetOf(wall, row, place), permission, place })
      : await open(database, entity, { ...keyOf(database, entity, place), ...row });
    const rows = made.get(database) ?? [];
    made.set(database, [...rows, { entity, row: stored }]);
    return stored;
  };
  if (registered.has(entity)) throw new Error(`${entity.name} has two facts.`);
  registered.set(entity, fact as unknown as Fact<ObjectLiteral>);
  return fact;
}

/** The facts that were declared so far, by their entity. */
export function registeredFacts(): ReadonlyMap<EntityClass, Fact<ObjectLiteral>> {
  return registered;
}

/** Every row that facts have made in a database, those that others needed included. */
export function rowsGiven(database: Database): readonly GivenRow[] {
  return made.get(database) ?? [];
}

function said<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function targetOf(wall: Wall, row: object, place: FactPlace): WantedTarget | "ACCOUNT" {
  if (wall.class === "PERSONAL") return "ACCOUNT";
  if (wall.class !== "OWNED") return { kind: "REGION", id: place.regionId };
  const { bodyId = place.bodyId } = row as Partial<GivenBoard>;
  if (bodyId === undefined) throw new Error("What a body owns is given at a board.");
  return { kind: "BODY", id: bodyId };
}

/** What the wall asks of whoever writes the row; undefined where no role does. */
function permissionOf({ class: of, arguments: said }: Wall, row: object): Permission | undefined {
  if (of === "PERSONAL") return "account:own";
  const { writes = [], publishes = [] } = said;
  const isPublished = "publishedAt" in row && row.publishedAt !== null;
  return (isPublished ? publishes : writes).find((permission) => !permission.endsWith(":own"));
}

interface Writing {
  readonly target: WantedTarget | "ACCOUNT";
  readonly permission: Permission;
  readonly place: FactPlace;
}

async function write<T extends ObjectLiteral>(
  database: Database,
  entity: EntityClass<T>,
  row: Partial<T>,
  { target, permission, place }: Writing,
): Promise<T> {
  const insert = (rights: Rights, on: WantedTarget): Promise<T> =>
    changeAs(database, rights, on, permission, (change) => change.repo(entity).insert(row as unknown as NewRow<T>));
  if (target === "ACCOUNT") {
    const { rights } = await givenViewer(database, "BUSINESS_MANAGER", place);
    return insert(rights, { kind: "ACCOUNT", id: rights.accountId });
  }
  const role = rolesWith(permission).find((one) => targetOfRole(one) === target.kind);
  if (!role) throw new Error(`No role on a ${target.kind.toLowerCase()} has ${permission}.`);
  const on = { regionId: place.regionId, ...(target.kind === "BODY" ? { bodyId: target.id } : {}) };
  const { rights } = await givenViewer(database, role, on);
  return insert(rights, target);
}

/** Opens what owns rows, as an operator does. */
async function open<T extends ObjectLiteral>(database: Database, entity: EntityClass<T>, row: Partial<T>): Promise<T> {
  const key = database.metadataOf(entity).primaryColumns.map(({ propertyName }) => propertyName);
  const where = Object.fromEntries(Object.entries(row).filter(([field]) => key.includes(field))) as Where<T>;
  const stored = await withSystemScope(database, "body.open", "WRITE", async (scope) => {
    await scope.writerOf(deploymentId, "given").inBulk({}, (bulk) => bulk.copyIn(entity, [row]));
    return scope.repo(entity).find(where);
  });
  if (!stored) throw new Error(`A row of ${entity.name} was made and can't be read.`);
  forgetViewers(database);
  return stored;
}

function keyOf(database: Database, entity: EntityClass, { regionId }: FactPlace): object {
  const hasId = database.metadataOf(entity).findColumnWithPropertyName("id") !== undefined;
  return { regionId, ...(hasId ? { id: randomUUID() } : {}) };
}
