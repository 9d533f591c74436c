import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "../infra/embedded/postgres";
import { prepareTemplate } from "../packages/api/src/testing/template-database";

/** One server for all integration tests, and the template that each test file's database is cloned from. */
export default async function setUp(): Promise<void> {
  // One that is kept between runs: test/runner/kept.ts.
  if (process.env.PANBOARD_TEST_OWNER_URL !== undefined) return;
  const folder = mkdtempSync(join(tmpdir(), "panboard-test-"));
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };
  const postgres = await startEmbeddedPostgres({ folder, settings });
  Object.assign(globalThis, { stopTestDatabases: () => postgres.stop(), testDatabasesFolder: folder });
  await prepareTemplate(postgres);
}
