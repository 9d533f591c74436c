import DataLoader from "dataloader";
import type { ObjectLiteral } from "typeorm";
import type { EntityClass } from "../db/database";
import type { Read } from "../db/read";

/** The loaders of one request, each built at its first use: one a factory. */
export class Loaders {
  private readonly built = new Map<unknown, unknown>();

  constructor(
    /** What they read from. */
    readonly read: Read,
  ) {}

  /** The request's loader of a factory, which is given the others: what one has read, another knows by `prime`. */
  get<Loader>(build: (read: Read, loaders: Loaders) => Loader): Loader {
    let loader = this.built.get(build) as Loader | undefined;
    if (loader === undefined) {
      loader = build(this.read, this);
      this.built.set(build, loader);
    }
    return loader;
  }
}

/**
 * Answers what was asked for in groups that have a key in common, each read in one go; where a group fails, its own members
 * alone are answered with the error.
 */
export async function readInGroups<Asked, Answer>(
  all: readonly Asked[],
  keyOf: (asked: Asked) => string,
  readGroup: (group: readonly Asked[]) => Promise<readonly Answer[]>,
): Promise<(Answer | Error)[]> {
  const groups = new Map<string, number[]>();
  for (const [index, asked] of all.entries()) {
    const key = keyOf(asked);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const answers: (Answer | Error)[] = [];
  await Promise.all(
    [...groups.values()].map(async (places) => {
      const found = await readGroup(places.map((place) => all[place] as Asked)).catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      );
      for (const [index, place] of places.entries()) {
        answers[place] = found instanceof Error ? found : (found[index] as Answer);
      }
    }),
  );
  return answers;
}

/** A loader that gives all who ask for the same one promise, where DataLoader's own `load` makes each another. */
export class SharedLoader<Key, Value> extends DataLoader<Key, Value, string> {
  readonly #asked = new Map<string, Promise<Value>>();

  constructor(
    readAll: DataLoader.BatchLoadFn<Key, Value>,
    private readonly nameOf: (key: Key) => string,
  ) {
    super(readAll, { cacheKeyFn: nameOf });
  }

  override load(key: Key): Promise<Value> {
    const name = this.nameOf(key);
    const same = this.#asked.get(name);
    if (same) return same;
    const promise = super.load(key);
    this.#asked.set(name, promise);
    return promise;
  }
}

interface RegionalRow extends ObjectLiteral {
  regionId: string;
  id: string;
}

/**
 * Rows of the viewer's regions by their id, one statement a batch; undefined for what the read can't reach. Statements
 * name the regions, so that their index is used.
 */
export function buildRegionalLoader<T extends RegionalRow>(
  read: Read,
  entity: EntityClass<T>,
): DataLoader<string, T | undefined> {
  return new SharedLoader(
    async (ids) => {
      const where = { regionId: read.rights.regionIds, id: [...ids] };
      const rows = await read.repo<RegionalRow>(entity).list({ where, orderBy: ["id"], limit: ids.length });
      const byId = new Map(rows.map((row) => [row.id, row as T]));
      return ids.map((id) => byId.get(id));
    },
    (id) => id,
  );
}

/** Where a body's row is: statements name the body, so that its index is used. */
export interface OwnedKey {
  readonly bodyId: string;
  readonly id: string;
}

/** What a loader knows a body's row by. */
export function cacheKeyOf({ bodyId, id }: OwnedKey): string {
  return `${bodyId} ${id}`;
}

/** Rows of bodies by body and id, one statement a batch; undefined for what the read can't reach. */
export function buildOwnedLoader<T extends OwnedKey & ObjectLiteral>(
  read: Read,
  entity: EntityClass<T>,
): DataLoader<OwnedKey, T | undefined, string> {
  return new SharedLoader(async (keys) => {
    const rows = await listOwned(read, entity, keys);
    return keys.map((key) => rows.get(cacheKeyOf(key)));
  }, cacheKeyOf);
}

/** Rows of bodies by body and id, in one statement; what the read can't reach is not among them. */
export async function listOwned<T extends OwnedKey & ObjectLiteral>(
  read: Read,
  entity: EntityClass<T>,
  keys: readonly OwnedKey[],
): Promise<ReadonlyMap<string, T>> {
  if (keys.length === 0) return new Map();
  const [bodyId, id] = [[...new Set(keys.map((key) => key.bodyId))], [...new Set(keys.map((key) => key.id))]];
  const rows = await read.repo<OwnedKey>(entity).list({ where: { bodyId, id }, orderBy: ["id"], limit: id.length });
  return new Map(rows.map((row) => [cacheKeyOf(row), row as T]));
}

const required = new WeakMap<Promise<unknown>, Promise<unknown>>();

/** The row of a reference that the database guarantees; its absence is a fault of ours. All who ask for it share a promise. */
export function loadRequired<Key extends string | OwnedKey, T>(
  loader: DataLoader<Key, T | undefined, string>,
  key: Key,
): Promise<T> {
  const found = loader.load(key);
  let row = required.get(found) as Promise<T> | undefined;
  if (!row) required.set(found, (row = found.then((one) => present(one, key))));
  return row;
}

function present<T>(row: T | undefined, key: string | OwnedKey): T {
  if (row !== undefined) return row;
  throw new Error(`The row ${typeof key === "string" ? key : key.id} that another one refers to can't be read.`);
}
