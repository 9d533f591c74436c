import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join } from "node:path";
import { EmbeddedPostgresError } from "./embedded-postgres.error";

/** Where the programs of the embedded Postgres are. */
export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** Finds the programs for an operating system and processor; throws an EmbeddedPostgresError where there are none. */
export function findServerBinaries(system: string = platform(), processor: string = arch()): ServerBinaries {
  const name = `@embedded-postgres/${system === "win32" ? "windows" : system}-${processor}`;
  let folder: string;
  try {
    // The packages per platform are dependencies of embedded-postgres, visible from there alone.
    const entry = createRequire(require.resolve("embedded-postgres")).resolve(name);
    folder = join(dirname(entry), "..", "native", "bin");
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `There is no embedded Postgres for this computer (${system}, ${processor}), so set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 18 server of your own.`,
      { cause },
    );
  }
  const suffix = system === "win32" ? ".exe" : "";
  const binaries = {
    initdb: join(folder, `initdb${suffix}`),
    postgres: join(folder, `postgres${suffix}`),
    pgCtl: join(folder, `pg_ctl${suffix}`),
  };
  if (!existsSync(binaries.postgres)) {
    throw new EmbeddedPostgresError(
      `The programs of the embedded Postgres are missing from ${folder}, so install the product's packages again.`,
    );
  }
  return binaries;
}
