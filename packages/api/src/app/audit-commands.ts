import { readFile } from "node:fs/promises";
import type { Database } from "../db/database";
import { type HeadsOfLog, readToldHeads } from "../db/audit-heads";
import { type ChainReport, verifyAudit } from "../db/verify-audit";
import { CommandError } from "./command.error";

/** The lines about these commands in the tool's usage. */
export const auditUsage = `  panboard audit verify [<log>]                checks that nothing on record was changed, taken out or put elsewhere;
                                               with a log of the product also against the heads that it told`;

/**
 * Reads the words of `panboard audit`; answers what checks and what to print. Throws CommandError for other words, for a
 * log that can't be read, and, naming the first bad entry of each trail, for records that are not as they were written.
 */
export function readAuditCommand(words: readonly string[]): (database: Database) => Promise<string> {
  const [verb, log, ...rest] = words;
  if (verb !== "verify" || rest.length > 0 || log === "") throw new CommandError(`Usage:\n${auditUsage}`);
  return async (database) => {
    const kept = log === undefined ? undefined : readToldHeads(await readLog(log));
    if (kept?.heads.length === 0)
      throw new CommandError(`${log} tells no head of a trail: is it a log of the product?`);
    const report = await verifyAudit(database, kept?.heads);
    if (report.faults.length > 0) throw new CommandError(tellFaults(report));
    return tellWhole(report, kept);
  };
}

function readLog(path: string): Promise<string> {
  return readFile(path, "utf8").catch((error: unknown) => {
    throw new CommandError(`${path} can't be read: ${(error as Error).message}`);
  });
}

const number = (count: number): string => count.toLocaleString("en-GB");
const counted = (count: number, one: string, several: string): string =>
  `${number(count)} ${count === 1 ? one : several}`;

function tellWhole({ owners, entries, redacted }: ChainReport, kept: HeadsOfLog | undefined): string {
  const told = [
    `${counted(entries, "entry", "entries")} in ${counted(owners, "trail", "trails")}: everything is as it was written.`,
    redacted > 0 ? `The content of ${counted(redacted, "row was", "rows were")} erased.` : "",
    kept === undefined
      ? "A trail written anew from its beginning shows against a log alone: give one."
      : `${counted(kept.heads.length, "head that was told fits", "heads that were told fit")}.`,
    kept !== undefined && kept.unreadable > 0
      ? `${counted(kept.unreadable, "line about a head", "lines about heads")} can’t be read, and proved nothing.`
      : "",
  ];
  return told.filter(Boolean).join("\n");
}

function tellFaults({ faults }: ChainReport): string {
  const lines = faults.map(({ owner, sequence, words }) => `${owner}: entry ${number(sequence)} ${words}.`);
  return ["What is on record is not what was written:", ...lines].join("\n");
}
