import type { Readable } from "node:stream";
import type { ErrorCode } from "@panboard/shared";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import { tellError } from "../graphql/format-error";
import type { Parameters } from "../graphql/lists/address-parameters";
import type { RequestContext } from "../graphql/request-context";
import type { Identify } from "./identify-request";
import { withRequestId } from "./request-id";

/** What every file is served with. */
export interface FileParts {
  readonly identify: Identify;
  readonly log: Logger;
}

/** What somebody asks for at the address of a file. */
export interface FileRequest {
  readonly context: RequestContext;
  /** The last part of the path. */
  readonly name: string;
  readonly parameters: Parameters;
  /** Whether whoever asked has gone away meanwhile. */
  readonly isLeft: () => boolean;
}

/** A file as it is answered. */
export interface AnsweredFile {
  readonly contentType: string;
  readonly fileName: string;
  readonly content: Readable | Buffer;
}

/** Makes the file; undefined for whoever has left. What it throws is answered in GraphQL's form. */
export type AnswerFile = (request: FileRequest) => Promise<AnsweredFile | undefined>;

const statusOf: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** Serves `GET <path>/:name`: files, to whoever the bearer token names, that are kept nowhere on the way. */
export function serveFiles(app: FastifyInstance, path: string, { identify, log }: FileParts, answer: AnswerFile): void {
  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { name } = request.params as { readonly name: string };
    const context = await identify(request);
    try {
      const isLeft = (): boolean => request.raw.socket.destroyed;
      const file = await answer({ context, name, parameters: request.query as Parameters, isLeft });
      if (!file) return reply.hijack();
      return await reply
        .header("content-type", file.contentType)
        .header("content-disposition", `attachment; filename="${file.fileName.replaceAll(/[^a-z0-9.-]/g, "-")}"`)
        .send(file.content);
    } catch (error) {
      await context.read.close();
      throw error;
    }
  };
  app.route({
    method: "GET",
    url: `${path}/:name`,
    exposeHeadRoute: false,
    onRequest: async (_request, reply) => void reply.header("cache-control", "no-store"),
    errorHandler: (error, request, reply) => refuse(error, request, reply, log),
    handler: handle,
  });
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): void {
  const { formatted, isExpected } = tellError({ message: String(error) }, error);
  const code = (formatted.extensions?.code ?? "INTERNAL") as ErrorCode;
  if (!isExpected) log.error({ requestId: request.id, err: error }, "request failed");
  if (code === "UNAUTHENTICATED") void reply.header("www-authenticate", "Bearer");
  void reply.code(statusOf[code]).send({ errors: [withRequestId(formatted, request.id)] });
}
