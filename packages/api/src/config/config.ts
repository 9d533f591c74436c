import { resolve } from "node:path";
import { z } from "zod";

/** Everything the product reads from its environment, checked and frozen. Nobody else reads process.env. */
export interface Config {
  /** TCP port of the API, the web client and the probes. */
  readonly port: number;
  /** Host name or address to listen on. */
  readonly host: string;
  /** The address people and clients use, without a trailing slash. */
  readonly publicUrl: string;
  /** Whether that address was set, by PUBLIC_URL or PORT, rather than left at its default. */
  readonly isAddressSet: boolean;
  /** Folder of everything the product keeps beside an external database: embedded database, signing key. */
  readonly dataFolder: string;
  /** Demonstration mode: a local OpenID provider, demonstration people, invented figures in a fictional region. */
  readonly demonstration: boolean;
  /** External database, or undefined for the embedded one. */
  readonly database: DatabaseUrls | undefined;
  readonly identity: IdentityConfig;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
}

/** Connection strings: of the login that serves viewers, of the system's own, and the owner's where it may migrate. */
export interface DatabaseUrls {
  readonly runtimeUrl: string;
  readonly systemUrl: string;
  readonly ownerUrl: string | undefined;
}

export interface IdentityConfig {
  readonly issuer: string;
  readonly audience: string;
  /** Client id of the web client at the issuer. */
  readonly webClientId: string;
}

/** Audience of access tokens that the local provider issues. */
const localAudience = "https://api.panboard.example";

function isPostgresUrl(text: string): boolean {
  try {
    const { protocol, username, password } = new URL(text);
    decodeURIComponent(username + password);
    return ["postgres:", "postgresql:"].includes(protocol);
  } catch {
    return false;
  }
}

const flag = z.enum(["0", "1"], { error: 'must be "0" or "1"' }).optional();
const postgresUrl = z
  .string()
  .refine(isPostgresUrl, { error: "must be a postgres:// address, special characters of its password written as %XX" })
  .optional();
const webUrl = z.url({ protocol: /^https?$/, error: "must be an http:// or https:// address" }).optional();

const environment = z.object({
  PORT: z.coerce
    .number({ error: "must be a port number" })
    .int({ error: "must be a port number" })
    .min(1, { error: "must be between 1 and 65535" })
    .max(65535, { error: "must be between 1 and 65535" })
    .default(4000),
  PANBOARD_DATA: z.string().min(1).default(".panboard"),
  PANBOARD_DEMO: flag,
  PANBOARD_DEMO_HOST: z.string().min(1).optional(),
  HOST: z.string().min(1).default("0.0.0.0"),
  PUBLIC_URL: webUrl,
  DATABASE_URL: postgresUrl,
  DATABASE_SYSTEM_URL: postgresUrl,
  DATABASE_OWNER_URL: postgresUrl,
  OIDC_ISSUER: webUrl,
  OIDC_AUDIENCE: z.string().min(1).optional(),
  OIDC_WEB_CLIENT_ID: z.string().min(1).default("panboard-web"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"], {
      error: "must be fatal, error, warn, info, debug or silent",
    })
    .default("warn"),
});

/** What stands in an address for a host that is listened on: "every address" is reached as this machine. */
function hostForPeople(host: string): string {
  if (["0.0.0.0", "::", "127.0.0.1", "::1"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** A fault of the environment. Its message names every faulty setting in plain sentences. */
export class ConfigError extends Error {}

/**
 * Reads and checks the environment; throws a ConfigError that lists all faults at once.
 * `folder` is what a relative PANBOARD_DATA is relative to.
 */
export function readConfig(env: Record<string, string | undefined>, folder: string): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const read = environment.safeParse(given);
  if (!read.success) {
    throw new ConfigError(read.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`).join(" "));
  }
  const settings = read.data;
  const demonstration =
    settings.PANBOARD_DEMO === undefined
      ? !settings.DATABASE_URL && !settings.OIDC_ISSUER && !settings.OIDC_AUDIENCE
      : settings.PANBOARD_DEMO === "1";
  const faults: string[] = [];
  for (const name of ["DATABASE_SYSTEM_URL", "DATABASE_OWNER_URL"] as const) {
    if (!settings[name] || settings.DATABASE_URL) continue;
    faults.push(`${name} is set without DATABASE_URL: set both, or neither for the embedded database.`);
  }
  if (settings.DATABASE_URL && !settings.DATABASE_SYSTEM_URL) {
    faults.push(
      "Set DATABASE_SYSTEM_URL beside DATABASE_URL: the address of the role panboard_system, which infra/database/roles.sql makes.",
    );
  }
  if (demonstration && (settings.OIDC_ISSUER || settings.OIDC_AUDIENCE)) {
    faults.push(
      "OIDC_ISSUER and OIDC_AUDIENCE cannot be set in demonstration mode, which serves an identity provider of its own.",
    );
  }
  if (!demonstration && !(settings.OIDC_ISSUER && settings.OIDC_AUDIENCE)) {
    faults.push(
      "Set OIDC_ISSUER and OIDC_AUDIENCE, because outside demonstration mode Panboard needs an identity provider.",
    );
  }
  if (faults.length > 0) throw new ConfigError(faults.join(" "));

  const host = demonstration ? (settings.PANBOARD_DEMO_HOST ?? "localhost") : settings.HOST;
  const publicUrl = (settings.PUBLIC_URL ?? `http://${hostForPeople(host)}:${settings.PORT}`).replace(/\/+$/, "");
  return Object.freeze({
    port: settings.PORT,
    host,
    publicUrl,
    isAddressSet: given.PUBLIC_URL !== undefined || given.PORT !== undefined,
    dataFolder: resolve(folder, settings.PANBOARD_DATA),
    demonstration,
    database:
      settings.DATABASE_URL && settings.DATABASE_SYSTEM_URL
        ? {
            runtimeUrl: settings.DATABASE_URL,
            systemUrl: settings.DATABASE_SYSTEM_URL,
            ownerUrl: settings.DATABASE_OWNER_URL,
          }
        : undefined,
    identity: demonstration
      ? { issuer: `${publicUrl}/oidc`, audience: localAudience, webClientId: "panboard-web" }
      : {
          issuer: settings.OIDC_ISSUER ?? "",
          audience: settings.OIDC_AUDIENCE ?? "",
          webClientId: settings.OIDC_WEB_CLIENT_ID,
        },
    logLevel: settings.LOG_LEVEL,
  });
}
