import type { Database } from "./database";
import { isUuid } from "./row-id";
import { type SystemScope, withSystemScope } from "./system-scope";

/** How far the chain of one owner goes: the place of its last entry, and that entry's hash. */
export interface AuditHead {
  /** A body, a region, or the nil uuid for the deployment. */
  readonly ownerId: string;
  readonly sequence: number;
  readonly hash: Buffer;
}

/** The heads of all chains. */
export async function listHeads(scope: SystemScope): Promise<AuditHead[]> {
  return scope.rows<{ ownerId: string; sequence: number; hash: Buffer }>(
    "heads of chains",
    `select owner_id as "ownerId", sequence::float8 as sequence, hash from audit_head order by owner_id`,
    [],
  );
}

/** What is told of a head, for a log. */
export interface ToldHead {
  readonly owner: string;
  readonly sequence: number;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

/** The telling of heads, until it is closed. */
export interface TellingOfHeads {
  /** Resolves once the telling under way, if any, has ended. */
  close(): Promise<void>;
}

export interface HeadListeners {
  /** Told of each head that has moved since it was told last. */
  readonly onHead: (head: ToldHead) => void;
  /** The heads could not be read; they are tried again with the next turn. */
  readonly onFailure: (error: Error) => void;
}

const hourMs = 3_600_000;

/**
 * Tells the heads of all chains now and every hour. Kept where nobody who can change the database can change them, they
 * show a chain that was cut off, or written anew from its beginning.
 */
export function tellHeads(database: Database, { onHead, onFailure }: HeadListeners, everyMs = hourMs): TellingOfHeads {
  const told = new Map<string, number>();
  const tell = async (): Promise<void> => {
    const heads = await withSystemScope(database, "audit.verify", "READ", listHeads);
    for (const { ownerId: owner, sequence, hash } of heads.filter((head) => told.get(head.ownerId) !== head.sequence)) {
      onHead({ owner, sequence, hash: hash.toString("hex") });
      told.set(owner, sequence);
    }
  };
  let underWay: Promise<void> | undefined;
  const take = (): void => {
    // A reading that takes longer than a turn would tell what a later one has told already.
    underWay ??= tell()
      .catch((error: unknown) => onFailure(error instanceof Error ? error : new Error(String(error))))
      .finally(() => (underWay = undefined));
  };
  take();
  const timer = setInterval(take, everyMs);
  return {
    close: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}

/** Heads that a log tells, and how many lines about heads in it can't be read. */
export interface HeadsOfLog {
  readonly heads: readonly AuditHead[];
  readonly unreadable: number;
}

/** Reads heads that were told, one JSON object a line, whatever stands before it, out of a log; other lines are passed over. */
export function readToldHeads(log: string): HeadsOfLog {
  const lines = log.split("\n").filter((line) => line.includes('"auditHead"'));
  const heads = lines.flatMap((line) => parseHead(line) ?? []);
  return { heads, unreadable: lines.length - heads.length };
}

function parseHead(line: string): AuditHead | undefined {
  try {
    const { auditHead } = JSON.parse(line.slice(line.indexOf("{"))) as {
      readonly auditHead?: Partial<ToldHead> | null;
    };
    const { owner = "", sequence = 0, hash = "" } = auditHead ?? {};
    const isWhole = isUuid(owner) && Number.isSafeInteger(sequence) && sequence > 0 && /^[0-9a-f]{64}$/.test(hash);
    return isWhole ? { ownerId: owner, sequence, hash: Buffer.from(hash, "hex") } : undefined;
  } catch {
    return undefined;
  }
}
