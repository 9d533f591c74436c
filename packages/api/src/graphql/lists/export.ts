import { csvRowsForPeople, type ListWords } from "@panboard/shared";
import { validate } from "class-validator";
import type { ClassType } from "type-graphql";
import type { Place } from "../../db/list-reader";
import type { Read } from "../../db/read";
import { badInputs, type Fault } from "../../errors/app-error";
import { withoutAccess } from "../auth-checker";
import type { RequestContext } from "../request-context";
import { DateTimeScalar } from "../scalars";
import { faultsOf, validationOptions } from "../validate-input";
import type { Column } from "./columns";
import type { Filters } from "./list-declaration";
import { findOwner, type FoundOwner, requireShown } from "./find-owner";
import type { ExportPart } from "./list";
import type { ListOwner } from "./owners";
import type { PageArguments } from "./page-arguments";
import { Turns } from "./turns";

/** A list as its export sees it, whatever its rows are. */
export interface ExportedList {
  readonly name: string;
  readonly declared: {
    readonly words: ListWords;
    readonly of: ListOwner;
    readonly filters: Filters;
    readonly columns?: Readonly<Record<string, Column>>;
    readonly changed?: string;
  };
  readonly Args: ClassType<PageArguments>;
  exportPart(
    read: Read,
    owner: string,
    args: PageArguments,
    part: { readonly place: Place | null; readonly limit: number },
  ): Promise<ExportPart>;
}

/** An export that may begin: whose it is, and its text part by part. */
export interface OpenedExport {
  /** The owner's slug. */
  readonly owner: string;
  readonly parts: AsyncGenerator<string, void>;
}

/** What an address asks for, each name once or several times. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Rows of one statement, and of one part of the file: few enough that what else is asked for waits no longer than it is noticed. */
const partRows = 1_000;
/** Parts that are made at once, whoever asks: the other connections, and the time between, are everybody else's. */
const turns = new Turns(2);

/**
 * Opens the export of a list for whoever asks. Throws FORBIDDEN, NOT_FOUND or BAD_USER_INPUT as a query would; so may each
 * part, since what the viewer is shown is asked again for it. What a part puts on record is written before it is given out.
 */
export async function openExport(
  context: RequestContext,
  list: ExportedList,
  parameters: Parameters,
): Promise<OpenedExport> {
  if (!context.viewer.permissions.has("published:read")) throw withoutAccess();
  const { ownerText, args } = await readParameters(list, parameters);
  const owner = await findOwner(context.read, list.declared.of.kind, ownerText);
  requireShown(context, list.declared.of, owner);
  // Whoever waits for a turn holds no connection.
  await context.read.close();
  return { owner: owner.slug, parts: writeParts(context, list, owner, args) };
}

async function* writeParts(
  context: RequestContext,
  list: ExportedList,
  owner: FoundOwner,
  args: PageArguments,
): AsyncGenerator<string, void> {
  const { words, columns = {} } = list.declared;
  // Every column of a declaration is one of its words'.
  const heads = Object.keys(columns).map((column) => words.columns[column] ?? column);
  let place: Place | null = null;
  let begun = `\ufeff${csvRowsForPeople([heads])}`;
  do {
    const after: Place | null = place;
    const part: ExportPart = await turns.take(() => readPart(context, list, owner, args, after));
    yield `${begun}${csvRowsForPeople(part.rows)}`;
    begun = "";
    place = part.next;
  } while (place !== null);
}

/** A part in a snapshot of its own, which has ended when it is answered. */
async function readPart(
  context: RequestContext,
  list: ExportedList,
  owner: FoundOwner,
  args: PageArguments,
  place: Place | null,
): Promise<ExportPart> {
  const operation = `read export of ${list.name}`;
  await context.begin();
  try {
    requireShown(context, list.declared.of, owner);
    const part = await list.exportPart(context.read, owner.id, args, { place, limit: partRows });
    // Gives the connection back, and writes the record. Whatever it fails of is no fault of whoever asks.
    await context.close(operation).catch((cause: unknown) => {
      throw new Error(`What ${operation} gives out could not be put on record.`, { cause });
    });
    return part;
  } finally {
    await context.read.close();
  }
}

interface ReadParameters {
  readonly ownerText: string | undefined;
  readonly args: PageArguments;
}

type Parser = (text: string) => unknown;

/** The arguments that an address says. Throws BAD_USER_INPUT with every fault, those of names that the list has not among them. */
async function readParameters(list: ExportedList, parameters: Parameters): Promise<ReadParameters> {
  const ownerName = list.declared.of.kind === "BODY" ? "body" : "region";
  const known = parsersOf(list);
  const faults: Fault[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(parameters)) {
    const parse = name === ownerName ? (text: string) => text : known.get(name);
    const message = parse ? readOne(parse, given, name, values) : noSuchWords([ownerName, ...known.keys()]);
    if (message !== undefined) faults.push({ path: name, message });
  }
  const { [ownerName]: owner, ...own } = values;
  const args = Object.assign(new list.Args(), own);
  const all = [...faults, ...faultsOf(await validate(args, validationOptions))];
  if (all.length > 0) throw badInputs(all);
  return { ownerText: owner as string | undefined, args };
}

function parsersOf({ declared: { filters, changed } }: ExportedList): ReadonlyMap<string, Parser> {
  const own = Object.entries(filters).map(([name, filter]): [string, Parser] => [
    name,
    (text): unknown => filter.parse(text),
  ]);
  const since: [string, Parser][] =
    changed === undefined ? [] : [["updatedSince", (text) => DateTimeScalar.parseValue(text)]];
  return new Map([...own, ["sort", (text: string) => text], ...since]);
}

/** Reads one value; answers what is wrong with it. What is empty is not said. */
function readOne(parse: Parser, given: unknown, name: string, values: Record<string, unknown>): string | undefined {
  if (typeof given !== "string") return "Give this once.";
  if (given === "") return undefined;
  if (given.includes("\u0000")) return "The text holds a character that cannot be stored (U+0000).";
  try {
    values[name] = parse(given);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function noSuchWords(names: readonly string[]): string {
  return `The export has no such parameter. It takes ${names.join(", ")}.`;
}
