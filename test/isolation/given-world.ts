import type { Client } from "pg";
import { givenArea } from "../../packages/api/src/features/areas/given-area";
import { AreaKind } from "../../packages/api/src/features/areas";
import { givenBoard } from "../../packages/api/src/features/bodies/given-board";
import { givenJointBody } from "../../packages/api/src/features/bodies/given-joint-body";
import { givenReportingLine } from "../../packages/api/src/features/groups/given-group";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import { type GivenBoard, rowsGiven } from "../../packages/api/src/testing/define-fact";
import { forgetViewers } from "../../packages/api/src/testing/given-viewer";
import { listFacts } from "../../packages/api/src/testing/list-facts";
import type { Wall } from "../../packages/api/src/testing/read-wall";
import type { TestDatabase } from "../../packages/api/src/testing/use-database";
import { grantEverything, type Row } from "./behind-wall";
import { type CatalogTable, quote, readTables } from "./catalog";

/** A table that facts have rows of, and those rows as they are stored. */
export interface FactTable extends CatalogTable {
  readonly wall: Wall;
  readonly rows: readonly Row[];
}

/** Every fact, published and not, at bodies that stand to board A in every way there is. */
export interface World {
  readonly a: GivenBoard;
  /** Another board of A's region, and one of another region. */
  readonly b: GivenBoard;
  readonly far: GivenBoard;
  /** A joint body that A and B are members of. */
  readonly joint: GivenBoard;
  readonly tables: readonly FactTable[];
  /** Every table of the product. */
  readonly catalog: readonly CatalogTable[];
  /** A connection of the runtime, and one of the system login, each with every privilege on every table. */
  readonly runtime: Client;
  readonly system: Client;
}

/** Makes the world in a test's own database. */
export async function givenWorld(databases: TestDatabase): Promise<World> {
  const { database } = databases;
  const near = await givenRegion(database);
  const [a, b] = [await givenBoard(database, near), await givenBoard(database, near)];
  const far = await givenBoard(database, await givenRegion(database));
  const joint = await givenJointBody(database, [a, b]);
  await givenArea(database, { regionId: near, slug: "england", kind: AreaKind.COUNTRY });
  const owner = await databases.connect("owner");
  const backup = await databases.connect("backup");
  const catalog = await readTables(owner);
  const facts = await listFacts();
  const names = new Map([...facts.keys()].map((entity) => [entity, database.metadataOf(entity).tableName]));
  for (const place of [a, b, far, joint]) {
    for (const [entity, fact] of facts) {
      await fact(database, place);
      const wall = catalog.find(({ name }) => name === names.get(entity))?.wall;
      if (wall?.arguments.publishes) await fact(database, place, { publishedAt: null });
    }
  }
  // A line to another body stands in the place of one to a group.
  for (const place of [a, b]) await givenReportingLine(database, place, { parentBodyId: joint.bodyId });
  // Whom facts were written as may reach further by now.
  forgetViewers(database);
  for (const login of ["panboard_runtime", "panboard_system"]) await grantEverything(owner, login);

  const tables: FactTable[] = [];
  for (const [entity, name] of names) {
    const table = catalog.find((one) => one.name === name);
    if (!table?.wall) throw new Error(`${name} has no wall.`);
    const { rows } = await backup.query<Row>(`select * from ${quote(name)} where region_id = any ($1)`, [
      [near, far.regionId],
    ]);
    const given = rowsGiven(database).filter((one) => one.entity === entity);
    // Regions that were made as facts are for nobody here.
    const others = given.filter(({ row }) => row.regionId !== near && row.regionId !== far.regionId);
    if (rows.length !== given.length - others.length) throw new Error(`Facts have not told all rows of ${name}.`);
    tables.push({ ...table, wall: table.wall, rows });
  }
  const [runtime, system] = [await databases.connect("runtime"), await databases.connect("system")];
  return { a, b, far, joint, tables, catalog, runtime, system };
}
