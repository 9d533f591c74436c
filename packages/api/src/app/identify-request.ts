import type { FastifyRequest } from "fastify";
import type { Config } from "../config/config";
import type { Database } from "../db/database";
import { RequestContext } from "../graphql/request-context";
import type { KeptViewers } from "../identity/kept-viewers";
import { buildTokenVerifier, unauthenticated } from "../identity/verify-token";

/** What is needed to know who asks. */
export interface IdentifyParts {
  readonly config: Config;
  readonly database: Database;
  /** Who is behind a token. */
  readonly viewers: Pick<KeptViewers, "get">;
}

/** Makes of a request what it may see. Throws UNAUTHENTICATED for one without a good bearer token. */
export type Identify = (request: FastifyRequest) => Promise<RequestContext>;

/** The way from a bearer token to who asks and what they may. */
export function buildIdentify({ config, database, viewers }: IdentifyParts): Identify {
  const verifier = buildTokenVerifier(config.identity);
  return async (request) => {
    const [scheme, token, ...rest] = (request.headers.authorization ?? "").split(" ");
    if (scheme?.toLowerCase() !== "bearer" || !token || rest.length > 0) throw unauthenticated();
    const identity = await verifier.verify(token);
    const findViewer = () => viewers.get(identity);
    return new RequestContext(database, findViewer, await findViewer(), request.id);
  };
}
