import { rmSync } from "node:fs";

export default async function tearDown(): Promise<void> {
  const { stopTestDatabases, testDatabasesFolder } = globalThis as unknown as {
    stopTestDatabases?: () => Promise<void>;
    testDatabasesFolder?: string;
  };
  await stopTestDatabases?.();
  if (testDatabasesFolder) rmSync(testDatabasesFolder, { recursive: true, force: true });
}
