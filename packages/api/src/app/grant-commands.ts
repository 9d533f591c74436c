import { dateInWords, parsePeriod, PeriodError, type Role, roleInWords, roles } from "@panboard/shared";
import type { Database } from "../db/database";
import { AppError } from "../errors/app-error";
import {
  giveGrant,
  type GrantDays,
  type GrantOrder,
  type ListedGrant,
  listGrants,
  revokeGrant,
} from "../identity/grants";
import { CommandError } from "./command.error";
import { layOutColumns } from "./lay-out-columns";

const usageOf = {
  grant: `  panboard grant <role> <issuer> <subject> [<on>] [<from> [<until>]]
                                               gives somebody a role, from today where no day like 2026-04-01 is said;
                                               a board's on cheshire/halton, a steward's on cheshire, an agency's on
                                               cheshire/cheshire-police, an operator's on nothing`,
  revoke: `  panboard revoke <role> <issuer> <subject> [<on>]
                                               takes it away again, at once`,
  grants: `  panboard grants [<subject>]                  lists who has which role, on what and when`,
} as const;
type CommandName = keyof typeof usageOf;

/** The lines about these commands in the tool's usage. */
export const grantUsage = Object.values(usageOf).join("\n");

/** A command whose words were read; answers what to print. `issuerInUse` is the one whose tokens are taken. */
export type GrantCommand = (database: Database, issuerInUse: string) => Promise<string>;

/**
 * Reads one of the commands by which access is given on the server; undefined where the name is another's. Throws
 * CommandError for words that it does not take, before there is a database.
 */
export function readGrantCommand(name: string, words: readonly string[]): GrantCommand | undefined {
  switch (name) {
    case "grant": {
      const { order, rest } = readOrder(name, words, 2);
      const [from, until] = rest.map(readDay);
      return async (database, issuerInUse) => {
        const done = await grant(database, order, { from, until });
        return order.issuer === issuerInUse ? done : `${done}\n${otherIssuer(order, issuerInUse)}`;
      };
    }
    case "revoke": {
      const { order } = readOrder(name, words, 0);
      return (database) => revoke(database, order);
    }
    case "grants": {
      const [subject, ...rest] = words;
      if (rest.length > 0 || subject === "") throw misused(name);
      return (database) => list(database, subject);
    }
    default:
      return undefined;
  }
}

async function grant(database: Database, order: GrantOrder, days: GrantDays): Promise<string> {
  const isNew = await inWords(() => giveGrant(database, order, days));
  const [role, when] = [describe(order), daysInWords(days)];
  return isNew ? `${order.subject} is ${role}${when || " now"}.` : `${order.subject} was ${role}${when} already.`;
}

async function revoke(database: Database, order: GrantOrder): Promise<string> {
  const isDone = await inWords(() => revokeGrant(database, order));
  return `${order.subject} ${isDone ? "is no longer" : "was not"} ${describe(order)}.`;
}

async function list(database: Database, subject: string | undefined): Promise<string> {
  const found = await listGrants(database, subject);
  if (found.length === 0) return subject === undefined ? "Nobody has a role." : `"${subject}" has no role.`;
  return layOutColumns([["ROLE", "ON", "SUBJECT", "ISSUER", "FROM", "UNTIL"], ...found.map(cellsOf)]);
}

/** A role, an issuer and a subject, and perhaps what it is on, before so many words at most. */
function readOrder(
  command: CommandName,
  words: readonly string[],
  restMax: number,
): { order: GrantOrder; rest: readonly string[] } {
  const [name = "", issuer, subject, ...others] = words;
  if (!issuer || !subject) throw misused(command);
  const role = roles.find((one) => slugOf(one) === name.toLowerCase().replaceAll("_", "-"));
  if (!role) throw new CommandError(`There is no role "${name}". The roles are ${roles.map(slugOf).join(", ")}.`);
  const isDay = (word: string): boolean => /^\d{4}-/.test(word);
  const on = others[0] !== undefined && !isDay(others[0]) ? others[0] : undefined;
  const rest = on === undefined ? others : others.slice(1);
  if (rest.length > restMax) throw misused(command);
  return { order: { role, issuer, subject, on }, rest };
}

function misused(command: CommandName): CommandError {
  return new CommandError(`Usage:\n${usageOf[command]}`);
}

function slugOf(role: Role): string {
  return role.toLowerCase().replaceAll("_", "-");
}

function readDay(word: string): string {
  try {
    const { kind, label } = parsePeriod(word);
    if (kind === "DATE") return label;
  } catch (error) {
    if (!(error instanceof PeriodError)) throw error;
  }
  throw new CommandError(`"${word}" is no day. Write one like 2026-04-01.`);
}

const busyWords = "Somebody else is giving access at this moment, and did not end in time. Try again.";

/** A refusal as the sentence that a person at a terminal reads. */
async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === "55P03") throw new CommandError(busyWords);
    const [fault] = error instanceof AppError ? error.faults : [];
    throw fault ? new CommandError(fault.message) : error;
  }
}

/** "a business manager on cheshire/halton". */
function describe({ role, on }: GrantOrder): string {
  const words = roleInWords(role);
  // An abbreviation keeps its capitals within a sentence.
  const inSentence = /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
  return `${/^[aeiou]/.test(inSentence) ? "an" : "a"} ${inSentence}${on === undefined ? "" : ` on ${on}`}`;
}

/** A grant may be made ahead of a change of provider; more often the issuer was mistyped. */
function otherIssuer({ issuer }: GrantOrder, issuerInUse: string): string {
  return `Note: this Panboard takes the tokens of ${issuerInUse}, not of ${issuer}.`;
}

function daysInWords({ from, until }: GrantDays): string {
  return `${from ? ` from ${dateInWords(from)}` : ""}${until ? ` until ${dateInWords(until)}` : ""}`;
}

function cellsOf({ role, issuer, subject, on, from, until }: ListedGrant): string[] {
  return [slugOf(role), on, subject, issuer, from, until ?? ""];
}
