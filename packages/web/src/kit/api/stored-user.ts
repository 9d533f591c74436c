import type { Configuration } from "./configuration";

/** What the sign-in library keeps of a signed-in person, as far as it is read here. */
interface StoredUser {
  readonly access_token: string;
  /** Seconds since 1970. */
  readonly expires_at?: number;
  readonly profile?: { readonly sub?: string };
}

/** Where the library keeps it, for one client of one issuer. */
export function keyOfUser({ issuer, clientId }: Pick<Configuration, "issuer" | "clientId">): string {
  return `oidc.user:${issuer}:${clientId}`;
}

/**
 * The access token that the tab holds; undefined where there is none, where it has run out, and where what is kept is none. The
 * library itself, which is larger than the rest of a page, is loaded only to sign in and out.
 */
export function readToken(storage: Pick<Storage, "getItem">, key: string, nowMs: number): string | undefined {
  const user = parseUser(storage.getItem(key));
  if (!user) return undefined;
  return user.expires_at !== undefined && user.expires_at * 1000 <= nowMs ? undefined : user.access_token;
}

/** Who signed in in this tab, by the issuer's name for them, also once that has run out; undefined for nobody. */
export function readSubject(storage: Pick<Storage, "getItem">, key: string): string | undefined {
  return parseUser(storage.getItem(key))?.profile?.sub;
}

function parseUser(text: string | null): StoredUser | undefined {
  if (text === null) return undefined;
  try {
    const user = JSON.parse(text) as Partial<StoredUser> | null;
    return typeof user?.access_token === "string" ? (user as StoredUser) : undefined;
  } catch {
    return undefined;
  }
}
