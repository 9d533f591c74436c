import { DatabaseError } from "./database-fault";
import { compareMigrations, listMigrations, migrate } from "./migrate";
import { useDatabase } from "../testing/use-database";

const databases = useDatabase();

test("whoever serves reads which migrations the database has, and they are this build's", async () => {
  for (const role of ["runtime", "system"] as const) {
    const client = await databases.connect(role);
    const { rows } = await client.query<{ name: string }>("select name from migration.migration");
    expect(
      compareMigrations(
        rows.map(({ name }) => name),
        listMigrations(),
      ),
    ).toEqual({ missing: [], unknown: [] });
  }
  expect(await migrate(databases.urls.ownerUrl)).toBe(0);
});

test("says in one sentence that another process has been migrating for too long", async () => {
  const other = await databases.connect("owner");
  await other.query("select pg_advisory_lock(7305021)");

  await expect(migrate(databases.urls.ownerUrl, 1)).rejects.toThrow(
    "Another process has been migrating the database for more than 1 seconds: wait until it is done, and start again.",
  );

  await other.query("select pg_advisory_unlock(7305021)");
  expect(await migrate(databases.urls.ownerUrl)).toBe(0);
});

test("says in one sentence that something else has kept a migration waiting for too long", async () => {
  const owner = await databases.connect("owner");
  const name = "202611291617-grants-end_%";
  const { rows } = await owner.query<{ name: string; timestamp: string }>(
    "delete from migration.migration where name like $1 returning name, timestamp",
    [name],
  );
  const reader = await databases.connect("system");
  await reader.query("begin");
  await reader.query('select from "grant"');

  const fault: unknown = await migrate(databases.urls.ownerUrl, 1).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(DatabaseError);
  expect(fault).toMatchObject({
    message:
      "A migration has waited for more than 1 seconds for what another transaction holds: end that transaction, and start again.",
  });

  await reader.query("rollback");
  await owner.query("insert into migration.migration (name, timestamp) values ($1, $2)", [
    rows[0]?.name,
    rows[0]?.timestamp,
  ]);
  expect(await migrate(databases.urls.ownerUrl)).toBe(0);
});
