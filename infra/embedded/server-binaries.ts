import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { basename, dirname, join } from "node:path";
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

/** Where root keeps what a server under another account must reach. */
const sharedFolder = "/var/lib/panboard";

/**
 * The programs where every account can reach them: where they are, if each folder above is open to all, or a copy that
 * root keeps below /var/lib/panboard, made once.
 */
export function shareBinaries(binaries: ServerBinaries): ServerBinaries {
  const native = join(dirname(binaries.postgres), "..");
  if (isOpenToAll(native)) return binaries;
  const { size, mtimeMs } = statSync(binaries.postgres);
  const copy = join(sharedFolder, `postgres-${size}-${Math.floor(mtimeMs)}`);
  if (!existsSync(copy)) {
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
    const draft = mkdtempSync(join(sharedFolder, "draft-"));
    try {
      cpSync(native, join(draft, "native"), { recursive: true, verbatimSymlinks: true });
      renameSync(join(draft, "native"), copy);
    } catch (error) {
      // Another start may have made it meanwhile.
      if (!existsSync(copy)) throw error;
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  const inCopy = (program: string): string => join(copy, "bin", basename(program));
  return { initdb: inCopy(binaries.initdb), postgres: inCopy(binaries.postgres), pgCtl: inCopy(binaries.pgCtl) };
}

function isOpenToAll(path: string): boolean {
  const isOpen = (statSync(path).mode & 0o005) === 0o005;
  return isOpen && (path === dirname(path) || isOpenToAll(dirname(path)));
}
