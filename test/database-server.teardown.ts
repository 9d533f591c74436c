import { removeTestFolder } from "../infra/embedded/test-folder.harness";

/** Stops the server of the tests and removes its folder. */
export default async function tearDown(): Promise<void> {
  const { stopTestDatabases, testDatabasesFolder } = globalThis as unknown as {
    stopTestDatabases?: () => Promise<void>;
    testDatabasesFolder?: string;
  };
  await stopTestDatabases?.();
  if (testDatabasesFolder) await removeTestFolder(testDatabasesFolder);
}
