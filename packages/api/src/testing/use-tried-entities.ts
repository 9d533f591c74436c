import type { Permission } from "@panboard/shared";
import type { ChangeTarget, Rights } from "../db/rights";
import { entities } from "../app/entities";
import { Database, type EntityClass } from "../db/database";
import { Write } from "../db/write";
import type { TestDatabase } from "./use-database";

/** An entity that the product has not, with the statements that make its table. */
type TriedEntity = EntityClass & { readonly statements: readonly string[] };

/** The product's database with entities of a test's own. */
export interface TriedEntities {
  readonly database: Database;
  /** Runs a change of its own, about this target, whether or not somebody may declare it. */
  change<T>(rights: Rights, target: ChangeTarget, work: (write: Write) => Promise<T>): Promise<T>;
}

/** Makes the entities' tables in a test file's database, and connects with them beside those of the product. */
export function useTriedEntities(databases: TestDatabase, tried: readonly TriedEntity[]): TriedEntities {
  let database: Database | undefined;
  beforeAll(async () => {
    const owner = await databases.connect("owner");
    for (const statement of tried.flatMap(({ statements }) => statements)) await owner.query(statement);
    const { runtimeUrl, systemUrl } = databases.urls;
    const onConnectionError = (): void => undefined;
    database = await Database.connect({ runtimeUrl, systemUrl, entities: [...entities, ...tried], onConnectionError });
  });
  databases.onEnd(async () => database?.close());
  const require = (): Database => {
    if (!database) throw new Error("The database is there from beforeAll on.");
    return database;
  };
  return {
    get database() {
      return require();
    },
    async change(rights, target, work) {
      const write = new Write(require(), rights, target, { operation: "given", requestId: "given" });
      try {
        const result = await work(write);
        await write.commit();
        return result;
      } catch (error) {
        await write.rollback();
        throw error;
      }
    },
  };
}

/** Permissions that no noun of the product has yet. */
export function permissionsOf(...names: readonly string[]): readonly Permission[] {
  return names as readonly Permission[];
}
