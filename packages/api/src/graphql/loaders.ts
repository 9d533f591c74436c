import DataLoader from "dataloader";
import type { ObjectLiteral } from "typeorm";
import type { EntityClass } from "../db/database";
import type { Read } from "../db/read";

/** The loaders of one request, each built at its first use: one a factory. */
export class Loaders {
  private readonly built = new Map<unknown, unknown>();

  constructor(private readonly read: Read) {}

  get<Loader>(build: (read: Read) => Loader): Loader {
    let loader = this.built.get(build) as Loader | undefined;
    if (loader === undefined) {
      loader = build(this.read);
      this.built.set(build, loader);
    }
    return loader;
  }
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
