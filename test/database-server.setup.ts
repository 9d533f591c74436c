import { join } from "node:path";
import { copyPreparedFolder, prepareFolder } from "../infra/embedded/embedded-postgres.harness";
import { startEmbeddedPostgres } from "../infra/embedded/postgres";
import { makeTestFolder, removeLeftFolders } from "../infra/embedded/test-folder.harness";
import tearDown from "./database-server.teardown";
import { prepareTemplate } from "../packages/api/src/testing/template-database";

/**
 * One server for all integration tests, and the template that each test file's database is cloned from. The files of a
 * server are made once: those of this server, and of the servers that a test starts for itself, are copies of them.
 */
export default async function setUp(): Promise<void> {
  // One that is kept between runs: test/runner/kept.ts.
  if (process.env.PANBOARD_TEST_OWNER_URL !== undefined) return;
  // What ends this process would leave the server to run on.
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void tearDown().finally(() => process.exit(1)));
  await removeLeftFolders();
  const folder = makeTestFolder();
  Object.assign(globalThis, { testDatabasesFolder: folder });
  process.env.PANBOARD_TEST_PREPARED_FOLDER = join(folder, "prepared");
  await prepareFolder(process.env.PANBOARD_TEST_PREPARED_FOLDER);
  copyPreparedFolder(join(folder, "server"));
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };
  const postgres = await startEmbeddedPostgres({
    folder: join(folder, "server"),
    settings: { ...settings, dynamic_shared_memory_type: "mmap" },
  });
  Object.assign(globalThis, { stopTestDatabases: () => postgres.stop() });
  await prepareTemplate(postgres).catch(async (error: unknown) => {
    await tearDown();
    throw error;
  });
}
