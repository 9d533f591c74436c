import { rmSync } from "node:fs";

/** Stops the server of the tests and removes its folder. */
export default async function tearDown(): Promise<void> {
  const { stopTestDatabases, testDatabasesFolder } = globalThis as unknown as {
    stopTestDatabases?: () => Promise<void>;
    testDatabasesFolder?: string;
  };
  await stopTestDatabases?.();
  if (testDatabasesFolder) rmSync(testDatabasesFolder, { recursive: true, force: true });
}
