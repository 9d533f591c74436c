import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../app/run-command";
import { type RunningPanboard, signingKeyFolder, startPanboard } from "../app/start-panboard";
import { type Config, readConfig } from "../config/config";
import { signAccessToken } from "../identity/local-issuer/access-token";
import { lifetimesS } from "../identity/local-issuer/lifetimes";
import { loadSigningKey } from "../identity/local-issuer/signing-key";
import { type TestDatabase, useDatabase } from "./use-database";

/** What a GraphQL request answered. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly faults?: readonly { readonly path: string; readonly message: string }[];
      readonly requestId?: string;
    };
  }[];
}

/** The product over HTTP, in demonstration mode, on a database of its own. */
export interface TestPanboard extends TestDatabase {
  readonly url: string;
  readonly config: Config;
  /** An access token of somebody of the demonstration, as the command line makes it. */
  token(subject: string): Promise<string>;
  /** An access token of any subject of the issuer, whether it has an account or not. */
  tokenOfAny(subject: string): Promise<string>;
  /** Sends one GraphQL request; without a subject, without a token. */
  graph(subject: string | undefined, query: string, variables?: object): Promise<GraphAnswer>;
}

/** Times that another port is tried where somebody took the one that was free a moment ago. */
const portsTriedMax = 5;

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/** Starts the product for a test file; where `reach` is given, on the addresses of the database that it makes of them. */
export function usePanboard(
  reach: (databaseUrl: string) => Promise<string> = (url) => Promise.resolve(url),
): TestPanboard {
  const databases = useDatabase();
  const folder = mkdtempSync(join(tmpdir(), "panboard-http-"));
  const tokens = new Map<string, Promise<string>>();
  let running: RunningPanboard | undefined;
  let config: Config | undefined;

  async function startOnFreePort(): Promise<void> {
    const [runtimeUrl, systemUrl] = [await reach(databases.urls.runtimeUrl), await reach(databases.urls.systemUrl)];
    const addresses = { DATABASE_URL: runtimeUrl, DATABASE_SYSTEM_URL: systemUrl };
    const fixed = { ...addresses, PANBOARD_DATA: folder, PANBOARD_DEMO: "1", LOG_LEVEL: "silent" };
    // The product must know its address before it listens there.
    config = readConfig({ ...fixed, PORT: String(await findFreePort()) }, folder);
    const urls = { runtimeUrl, systemUrl, ownerUrl: undefined };
    await runCommand(["load"], { config, withDatabase: (work) => work(urls) });
    running = await startPanboard({ config, database: urls });
  }

  beforeAll(async () => {
    for (let tried = 1; running === undefined; tried += 1) {
      await startOnFreePort().catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EADDRINUSE" || tried === portsTriedMax) throw error;
      });
    }
  });
  databases.onEnd(async () => {
    await running?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const getConfig = (): Config => {
    if (!config) throw new Error("The product runs from beforeAll on.");
    return config;
  };
  const withDatabase = () => Promise.reject(new Error("No database is needed for a token."));
  const once = (subject: string, make: () => Promise<string>): Promise<string> => {
    const made = tokens.get(subject) ?? make();
    tokens.set(subject, made);
    return made;
  };
  const token = (subject: string): Promise<string> =>
    once(subject, () => runCommand(["token", subject], { config: getConfig(), withDatabase }));
  const tokenOfAny = async (subject: string): Promise<string> => {
    const { dataFolder, identity } = getConfig();
    return signAccessToken(await loadSigningKey(join(dataFolder, signingKeyFolder)), {
      issuerUrl: identity.issuer,
      audience: identity.audience,
      subject,
      clientId: identity.webClientId,
      lifetimeS: lifetimesS.AccessToken,
    });
  };
  // A subject of the demonstration has an at sign; any other is of a test.
  const findToken = (subject: string): Promise<string> =>
    subject.includes("@") ? token(subject) : once(subject, () => tokenOfAny(subject));
  return {
    get urls() {
      return databases.urls;
    },
    get database() {
      return databases.database;
    },
    onEnd: (work) => databases.onEnd(work),
    connect: (role) => databases.connect(role),
    get config() {
      return getConfig();
    },
    get url() {
      return getConfig().publicUrl;
    },
    token,
    tokenOfAny,
    async graph(subject, query, variables = {}) {
      const authorization = subject === undefined ? {} : { authorization: `Bearer ${await findToken(subject)}` };
      const answer = await fetch(`${getConfig().publicUrl}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...authorization },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await answer.json()) as Pick<GraphAnswer, "data" | "errors">;
      return { status: answer.status, headers: answer.headers, ...body };
    },
  };
}
