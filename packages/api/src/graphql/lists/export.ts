import { csvRowsForPeople, type ListWords } from "@panboard/shared";
import type { ClassType } from "type-graphql";
import type { Place } from "../../db/list-reader";
import type { Read } from "../../db/read";
import type { RequestContext } from "../request-context";
import { DateTimeScalar } from "../scalars";
import type { Parameters, Parser } from "./address-parameters";
import type { Column } from "./columns";
import { parsersOf } from "./filters";
import type { ExportPart } from "./list";
import type { Filters } from "./list-declaration";
import { fileTurns, openFile, type OpenedFile, readForFile } from "./open-file";
import type { ListOwner } from "./owners";
import type { PageArguments } from "./page-arguments";

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

/** Rows of one statement, and of one part of the file: few enough that what else is asked for waits no longer than it is noticed. */
const partRows = 1_000;

/**
 * Opens the export of a list for whoever asks. Throws FORBIDDEN, NOT_FOUND or BAD_USER_INPUT as a query would; so may each
 * part, since what the viewer is shown is asked again for it. What a part puts on record is written before it is given out.
 */
export async function openExport(
  context: RequestContext,
  list: ExportedList,
  parameters: Parameters,
): Promise<OpenedExport> {
  const { declared, Args } = list;
  const asked = { what: "export", of: declared.of, parsers: parsersOfList(list), Args };
  const opened = await openFile(context, asked, parameters);
  return { owner: opened.owner.slug, parts: writeParts(context, list, opened) };
}

async function* writeParts(
  context: RequestContext,
  list: ExportedList,
  opened: OpenedFile<PageArguments>,
): AsyncGenerator<string, void> {
  const { words, columns = {} } = list.declared;
  // Every column of a declaration is one of its words'.
  const heads = Object.keys(columns).map((column) => words.columns[column] ?? column);
  let place: Place | null = null;
  let begun = `\ufeff${csvRowsForPeople([heads])}`;
  do {
    const after: Place | null = place;
    const part: ExportPart = await fileTurns.take(() => readPart(context, list, opened, after));
    yield `${begun}${csvRowsForPeople(part.rows)}`;
    begun = "";
    place = part.next;
  } while (place !== null);
}

function readPart(
  context: RequestContext,
  list: ExportedList,
  { owner, args }: OpenedFile<PageArguments>,
  place: Place | null,
): Promise<ExportPart> {
  const asked = { operation: `read export of ${list.name}`, of: list.declared.of, owner };
  return readForFile(context, asked, (read) => list.exportPart(read, owner.id, args, { place, limit: partRows }));
}

function parsersOfList({ declared: { filters, changed } }: ExportedList): ReadonlyMap<string, Parser> {
  const since: [string, Parser][] =
    changed === undefined ? [] : [["updatedSince", (text) => DateTimeScalar.parseValue(text)]];
  return new Map([...parsersOf(filters), ["sort", (text: string) => text], ...since]);
}
