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
