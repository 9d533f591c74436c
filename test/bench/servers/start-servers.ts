import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseUrls } from "@panboard/api";
import { findFreePort } from "../../../infra/embedded/connection-file";
import { audience } from "../people/issuer";
import type { BenchViewer } from "../people/viewers";
import type { Facts, ServerName } from "../works/work";
import { type Served, startChild, toldPort } from "./child";

const root = join(__dirname, "../../..");
const postgraphileFolder = join(__dirname, "../postgraphile");

/** What servers are started with: the same database, issuer and people for all. */
export interface ServersPlan {
  readonly urls: DatabaseUrls;
  readonly issuer: string;
  readonly viewers: readonly BenchViewer[];
  readonly facts: Facts;
  /** Folder for what the product keeps. */
  readonly folder: string;
}

/**
 * Installs what PostGraphile is made of, which the workspace does not have: half a gigabyte, with a Node 22. Answers that
 * Node, by which all servers run.
 */
export function installPostgraphile(): string {
  const node = join(postgraphileFolder, "node_modules/node/bin/node");
  if (!existsSync(node)) {
    const words = ["--yes", "pnpm@10.34.9", "install", "--ignore-workspace", "--frozen-lockfile"];
    const { status } = spawnSync("npx", words, { cwd: postgraphileFolder, stdio: ["ignore", 2, 2] });
    if (status !== 0) throw new Error("PostGraphile could not be installed.");
  }
  return node;
}

/** Starts one of the servers on this machine's own address, by the given Node. */
export async function startServer(name: ServerName, node: string, plan: ServersPlan): Promise<Served> {
  const port = await findFreePort();
  const { PATH, HOME, TMPDIR, LD_LIBRARY_PATH } = process.env;
  const env = { PATH, HOME, TMPDIR, LD_LIBRARY_PATH, NODE_ENV: "production" };
  const { urls, issuer, viewers, facts } = plan;
  const { flags, script } = readStart();
  if (name === "product") {
    return startChild({
      program: node,
      words: [...flags, join(root, script)],
      cwd: root,
      env: { ...env, ...productEnv(plan, port) },
      ready: (child) =>
        new Promise((resolve) => {
          child.stdout?.on("data", (data: Buffer) => data.includes("Panboard is ready") && resolve(port));
        }),
    });
  }
  const options = { runtimeUrl: urls.runtimeUrl, port, viewers, facts, issuer, audience };
  const [ours, cwd] =
    name === "bare"
      ? [join(__dirname, "bare-process.cjs"), root]
      : [join(postgraphileFolder, "server.mjs"), postgraphileFolder];
  const words = [...flags, ours];
  return startChild({ program: node, words, cwd, env, options, ready: toldPort });
}

/** How `pnpm start` starts the product: the flags of Node, which all servers get, and the script. */
function readStart(): { readonly flags: readonly string[]; readonly script: string } {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { start: string } };
  const [, ...words] = scripts.start.split(" ");
  return { flags: words.slice(0, -1), script: words.at(-1) ?? "" };
}

/** The product's own settings of a production server. */
function productEnv({ urls, issuer, folder }: ServersPlan, port: number): NodeJS.ProcessEnv {
  return {
    PORT: String(port),
    HOST: "127.0.0.1",
    PANBOARD_DATA: folder,
    DATABASE_URL: urls.runtimeUrl,
    DATABASE_SYSTEM_URL: urls.systemUrl,
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: audience,
  };
}
