import { spawnSync } from "node:child_process";
import { chownSync, lchownSync, lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { EmbeddedPostgresError } from "./embedded-postgres.error";
import { type ServerBinaries, shareBinaries } from "./server-binaries";

/** A way for root to start Postgres, which refuses to run as root. */
export type RootAccount = "namespace" | "nobody";

/** Whom the server runs as: what to put before its command, and whom its files belong to. */
export interface ServerAccount {
  readonly prefix: readonly string[];
  /** Undefined where the server runs as whoever starts the product. */
  readonly fileOwner?: number;
  /** The programs, where this account can reach them. */
  readonly binaries: ServerBinaries;
}

type Candidate = Omit<ServerAccount, "binaries"> & { readonly kind: RootAccount };

/** The id of `nobody`, which initdb finds in every /etc/passwd; it refuses an id that has no name. */
const nobody = 65534;

const asNobody = ["setpriv", `--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups"];

/** In the order of preference: the first that works is taken. */
const rootAccounts: readonly Candidate[] = [
  // Root under another name, in a user namespace without any privilege. The files stay root's, so it works below /root.
  {
    kind: "namespace",
    prefix: ["unshare", "--user", `--map-user=${nobody}`, `--map-group=${nobody}`, "--"],
    fileOwner: 0,
  },
  { kind: "nobody", prefix: [...asNobody, "--inh-caps=-all", "--"], fileOwner: nobody },
  // Where a folder above is closed to nobody, as /root is: with the one capability that passes through it.
  {
    kind: "nobody",
    prefix: [...asNobody, "--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--"],
    fileOwner: nobody,
  },
];

/**
 * Chooses whom to run the server as, by trying: a normal user runs it as themself, root as somebody else. Throws an
 * EmbeddedPostgresError where root has no way. `only` restricts root to one kind.
 */
export function chooseServerAccount(folder: string, binaries: ServerBinaries, only?: RootAccount): ServerAccount {
  if (process.getuid?.() !== 0) return { prefix: [], binaries };
  for (const candidate of rootAccounts) {
    if (only !== undefined && candidate.kind !== only) continue;
    // Nobody may be shut out of the folder that the packages are in, whatever the capability: initdb asks by access(2).
    const account = { ...candidate, binaries: candidate.kind === "nobody" ? shareBinaries(binaries) : binaries };
    if (works(account, folder)) return account;
  }
  throw new EmbeddedPostgresError(
    `Postgres refuses to run as root and this computer offers no other account that can use ${folder}, so start Panboard as a normal user.`,
  );
}

/** Whether the account can write into a folder of its own in `folder`, and run the binaries. */
function works(account: ServerAccount, folder: string): boolean {
  const trial = mkdtempSync(join(folder, "account-"));
  try {
    giveFiles(trial, account);
    const [command = "", ...rest] = [...account.prefix, "sh", "-c", ': > "$1/file" && exec "$2" --version', "sh"];
    const result = spawnSync(command, [...rest, trial, account.binaries.postgres], { cwd: "/", stdio: "ignore" });
    return result.status === 0;
  } catch {
    return false;
  } finally {
    rmSync(trial, { recursive: true, force: true });
  }
}

/** Gives a file or folder, with all that is in it, to the server's account, unless it belongs to it already. */
export function giveFiles(path: string, account: Pick<ServerAccount, "fileOwner">): void {
  if (account.fileOwner === undefined || lstatSync(path).uid === account.fileOwner) return;
  giveTree(path, account.fileOwner);
}

function giveTree(path: string, owner: number): void {
  if (lstatSync(path).isDirectory()) {
    for (const entry of readdirSync(path)) giveTree(join(path, entry), owner);
    // The folder comes last, so that a start that was cut off here does it all again.
    chownSync(path, owner, owner);
  } else {
    lchownSync(path, owner, owner);
  }
}
