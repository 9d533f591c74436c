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

  get<Loader>(build: (read: Read) => Loader): Loader {
    let loader = this.built.get(build) as Loader | undefined;
    if (loader === undefined) {
      loader = build(this.read);
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

interface RowWithId extends ObjectLiteral {
  id: string;
}

/** Rows by their id, one statement a batch; undefined for what the read can't reach. */
export function buildRowLoader<T extends RowWithId>(
  read: Read,
  entity: EntityClass<T>,
): DataLoader<string, T | undefined> {
  return new DataLoader(async (ids) => {
    const rows = await read
      .repo<RowWithId>(entity)
      .list({ where: { id: [...ids] }, orderBy: ["id"], limit: ids.length });
    const byId = new Map(rows.map((row) => [row.id, row as T]));
    return ids.map((id) => byId.get(id));
  });
}

/** The row of a reference that the database guarantees; its absence is a fault of ours. */
export async function loadRequired<T>(loader: DataLoader<string, T | undefined>, id: string): Promise<T> {
  const row = await loader.load(id);
  if (row === undefined) throw new Error(`The row ${id} that another one refers to can't be read.`);
  return row;
}
