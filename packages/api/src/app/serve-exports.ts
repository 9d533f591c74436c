import { Readable } from "node:stream";
import type { ErrorCode } from "@panboard/shared";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { notFound } from "../errors/app-error";
import { dayInLondon } from "../features/statements";
import { tellError } from "../graphql/format-error";
import { type ExportedList, type OpenedExport, openExport, type Parameters } from "../graphql/lists/export";
import type { Identify } from "./identify-request";
import { withRequestId } from "./request-id";

/** What exports are served with. */
export interface ExportParts {
  readonly lists: ReadonlyMap<string, ExportedList>;
  readonly identify: Identify;
  readonly log: Logger;
}

const statusOf: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/**
 * Serves `GET /exports/:list`: the whole of a declared list as CSV for people, to whoever the bearer token names. It is no
 * snapshot: the connection is given back between parts. What goes wrong before the first byte is answered in GraphQL's form;
 * afterwards the connection is broken off, so that no file looks whole that is not.
 */
export function serveExports(app: FastifyInstance, { lists, identify, log }: ExportParts): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { list: name } = request.params as { readonly list: string };
    const context = await identify(request);
    try {
      const list = lists.get(name);
      if (!list) throw notFound();
      const opened = await openExport(context, list, request.query as Parameters);
      // What is wrong from the beginning is told before the answer begins.
      const first = await opened.parts.next();
      const fileName = `${list.name}-${opened.owner}-${dayInLondon(new Date())}.csv`;
      void reply
        .header("content-type", "text/csv; charset=utf-8")
        .header("content-disposition", `attachment; filename="${fileName.replaceAll(/[^a-z0-9.-]/g, "-")}"`);
      const onFailure = (error: unknown): void => {
        const told = { requestId: request.id, accountId: context.viewer.accountId, err: error };
        if (request.raw.socket.destroyed) log.info(told, "export left by its client");
        else log.error(told, "export broken off");
      };
      return await reply.send(Readable.from(joinParts(first.value ?? "", opened, onFailure)));
    } catch (error) {
      await context.read.close();
      throw error;
    }
  };
  app.route({
    method: "GET",
    url: "/exports/:list",
    exposeHeadRoute: false,
    onRequest: async (_request, reply) => void reply.header("cache-control", "no-store"),
    errorHandler: (error, request, reply) => refuse(error, request, reply, log),
    handler: answer,
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

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): void {
  const { formatted, isExpected } = tellError({ message: String(error) }, error);
  const code = (formatted.extensions?.code ?? "INTERNAL") as ErrorCode;
  if (!isExpected) log.error({ requestId: request.id, err: error }, "request failed");
  if (code === "UNAUTHENTICATED") void reply.header("www-authenticate", "Bearer");
  void reply.code(statusOf[code]).send({ errors: [withRequestId(formatted, request.id)] });
}
