import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ErrorCode } from "@panboard/shared";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import helmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import fastify, {
  type FastifyError,
  type FastifyReply,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from "fastify";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config/config";
import { AppError } from "../errors/app-error";
import { internalWords } from "../graphql/format-error";
import type { LocalIssuer } from "../identity/local-issuer/local-issuer";
import { buildGraphServer } from "./build-graph-server";
import { buildGraphSchema } from "./build-schema";
import { compressAnswers } from "./compress-answers";
import { listDocuments } from "./documents";
import { buildIdentify, type Identify, type IdentifyParts } from "./identify-request";
import { listExports } from "./lists";
import { buildRequestId, identifyErrors } from "./request-id";
import { serveCalendars } from "./serve-calendars";
import { serveDocuments } from "./serve-documents";
import { serveExports } from "./serve-exports";

export interface ServerParts extends IdentifyParts {
  readonly log: Logger;
  /** The provider of demonstration mode. */
  readonly localIssuer?: LocalIssuer | undefined;
  /** Folder of the built web client; without it the API alone is served. */
  readonly webFolder?: string | undefined;
}

/** How long a client may take to send its request. */
const requestTimeoutMs = 60_000;
/** An imported file of 2,000,000 characters of three bytes each, or of others with as many escapes of JSON. */
const bodyBytesMax = 6_500_000;
/** A document of so many characters, though it may have few tokens: each error's place in it is counted from its start. */
const documentLengthMax = 100_000;
/** Fastify refuses both in the same way, and does not say which it was. */
const notJsonWords = 'The request is not JSON, or has the key "__proto__", which no input declares.';
const version = (JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string })
  .version;

/** The HTTP server: GraphQL, exports, documents, calendars, probes, the local provider and the web client. Not yet listening. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { config, database, localIssuer, webFolder } = parts;
  const loggerInstance: FastifyBaseLogger = parts.log;
  const app: FastifyInstance = fastify({
    loggerInstance,
    bodyLimit: bodyBytesMax,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: buildRequestId,
    requestTimeout: requestTimeoutMs,
  });
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(config) } });
  await compressAnswers(app);
  const identify = buildIdentify(parts);
  await serveGraph(app, parts.log, identify);
  serveExports(app, { lists: listExports(), identify, log: parts.log });
  serveDocuments(app, { documents: listDocuments(), identify, log: parts.log });
  serveCalendars(app, parts);

  app.get("/livez", () => ({ status: "alive" }));
  app.get("/readyz", async (_request, reply) => {
    if (await database.isAlive()) return { status: "ready" };
    return reply.code(503).send({ status: "the database does not answer" });
  });
  app.get("/client-config.json", (_request, reply) =>
    reply.header("cache-control", "no-store").send({
      issuer: config.identity.issuer,
      clientId: config.identity.webClientId,
      audience: config.identity.audience,
      demonstration: config.demonstration,
      product: { version },
    }),
  );
  if (localIssuer) serveLocalIssuer(app, localIssuer);
  if (webFolder) await serveWebClient(app, webFolder);
  return app;
}

function contentPolicy({ identity }: Config): Record<string, string[]> {
  const issuer = new URL(identity.issuer).origin;
  return {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": ["'self'", issuer],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  };
}

async function serveGraph(app: FastifyInstance, log: Logger, identify: Identify): Promise<void> {
  const apollo = buildGraphServer(await buildGraphSchema(), log);
  apollo.addPlugin(fastifyApolloDrainPlugin(app));
  await apollo.start();

  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    onRequest: async (_request, reply) => void reply.header("cache-control", "no-store"),
    errorHandler: answerUnreadable,
    preHandler: refuseLongDocument,
    onSend: async (request, reply, payload) =>
      reply.statusCode >= 400 && typeof payload === "string" ? identifyErrors(payload, request.id) : payload,
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        try {
          return await identify(request);
        } catch (error) {
          if (error instanceof AppError && error.code === "UNAUTHENTICATED") throw refusal(error);
          log.error({ requestId: request.id, err: error }, "no viewer could be made for a request");
          throw error;
        }
      },
    }),
  });
  app.route({
    method: ["PUT", "PATCH", "DELETE"],
    url: "/graphql",
    errorHandler: answerUnreadable,
    handler: (_request, reply) => {
      void reply.header("allow", "GET, POST");
      throw Object.assign(new Error("Not a method of GraphQL."), { statusCode: 405 });
    },
  });
}

/** What is refused before GraphQL reads it, perhaps with a sentence of its own. */
type Unreadable = Pick<FastifyError, "statusCode"> & { readonly sentence?: string };

async function refuseLongDocument({ body }: FastifyRequest): Promise<void> {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  if (typeof query !== "string" || query.length <= documentLengthMax) return;
  const sentence = `The document is longer than ${documentLengthMax.toLocaleString("en-GB")} characters. Send values as variables.`;
  throw Object.assign(new Error("A long document."), { statusCode: 400, sentence });
}

/** A body that never reached GraphQL is refused in GraphQL's form. */
function answerUnreadable(error: Unreadable, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  const isTheirs = status >= 400 && status < 500;
  if (!isTheirs) request.log.error({ requestId: request.id, err: error }, "request failed");
  const sentences: Record<number, string> = {
    405: "Send the request by POST as JSON, with the content type application/json.",
    413: `The request is larger than ${bodyBytesMax.toLocaleString("en-GB")} bytes.`,
    415: "Send the request as JSON, with the content type application/json.",
  };
  const message = error.sentence ?? sentences[status] ?? (isTheirs ? notJsonWords : internalWords);
  const code: ErrorCode = isTheirs ? "BAD_USER_INPUT" : "INTERNAL";
  void reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}

/** HTTP says 401 too, so that clients which know no GraphQL sign in again. */
function refusal(error: AppError): GraphQLError {
  const headers = new Map([["www-authenticate", "Bearer"]]);
  return new GraphQLError(error.message, { extensions: { code: error.code, http: { status: 401, headers } } });
}

function serveLocalIssuer(app: FastifyInstance, issuer: LocalIssuer): void {
  app.route({
    method: ["GET", "HEAD", "POST", "OPTIONS"],
    url: "/oidc/*",
    // The provider reads the raw request, so Fastify must not touch its body.
    onRequest: async (request, reply) => {
      reply.hijack();
      await issuer.handle(request.raw, reply.raw);
    },
    handler: () => undefined,
  });
}

async function serveWebClient(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    // The build has compressed what it wrote.
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Files with a digest in their name never change; the page that names them is asked for every time.
      const isNamedByDigest = path.includes("/assets/");
      reply.header("cache-control", isNamedByDigest ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === "GET" && (request.headers.accept ?? "").includes("text/html");
    if (wantsPage) return reply.sendFile("index.html");
    return reply.code(404).send({ message: "There is nothing at this address." });
  });
}
