import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";
import { notFound } from "../errors/app-error";
import { dayInLondon } from "../features/statements";
import { type ExportedList, type OpenedExport, openExport } from "../graphql/lists/export";
import { type FileParts, serveFiles } from "./serve-files";

/** What exports are served with. */
export interface ExportParts extends FileParts {
  readonly lists: ReadonlyMap<string, ExportedList>;
}

/**
 * Serves `GET /exports/:name`: the whole of a declared list as CSV for people, to whoever the bearer token names. It is no
 * snapshot: the connection is given back between parts. What goes wrong before the first byte is answered in GraphQL's form;
 * afterwards the connection is broken off, so that no file looks whole that is not.
 */
export function serveExports(app: FastifyInstance, { lists, ...parts }: ExportParts): void {
  serveFiles(app, "/exports", parts, async ({ context, name, parameters, isLeft }) => {
    const list = lists.get(name);
    if (!list) throw notFound();
    const opened = await openExport(context, list, parameters);
    // What is wrong from the beginning is told before the answer begins.
    const first = await opened.parts.next();
    const onFailure = (error: unknown): void => {
      const told = { requestId: context.requestId, accountId: context.viewer.accountId, err: error };
      if (isLeft()) parts.log.info(told, "export left by its client");
      else parts.log.error(told, "export broken off");
    };
    return {
      contentType: "text/csv; charset=utf-8",
      fileName: `${list.name}-${opened.owner}-${dayInLondon(new Date())}.csv`,
      content: Readable.from(joinParts(first.value ?? "", opened, onFailure)),
    };
  });
}

async function* joinParts(
  first: string,
  { parts }: OpenedExport,
  onFailure: (error: unknown) => void,
): AsyncGenerator<string, void> {
  try {
    yield first;
    yield* parts;
  } catch (error) {
    onFailure(error);
    throw error;
  }
}
