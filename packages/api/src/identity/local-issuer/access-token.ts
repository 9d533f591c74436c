import { randomBytes } from "node:crypto";

import { importJWK, SignJWT } from "jose";

import type { SigningKey } from "./signing-key";

/** Scope of every access token that the web client gets for a person; a machine client's token carries none. */
export const personScope = "openid profile";

/** Whom an access token is for. */
export interface AccessTokenSubject {
  readonly issuerUrl: string;
  readonly audience: string;
  /** A person's subject; for a machine client the same as `clientId`. */
  readonly subject: string;
  readonly clientId: string;
  readonly lifetimeS: number;
}

/**
 * Signs an access token (RFC 9068, RS256) with the header and claims that the local issuer gives its own, for benchmarks,
 * the command line and tests that need many viewers without a browser.
 */
export async function signAccessToken(key: SigningKey, token: AccessTokenSubject): Promise<string> {
  const issuedAtS = Math.floor(Date.now() / 1000);
  const isMachine = token.subject === token.clientId;
  return new SignJWT({ ...(isMachine ? {} : { scope: personScope }), client_id: token.clientId })
    .setProtectedHeader({ alg: "RS256", typ: "at+jwt", kid: key.kid })
    .setIssuer(token.issuerUrl)
    .setAudience(token.audience)
    .setSubject(token.subject)
    .setIssuedAt(issuedAtS)
    .setExpirationTime(issuedAtS + token.lifetimeS)
    .setJti(randomBytes(32).toString("base64url"))
    .sign(await importJWK(key.privateJwk, "RS256"));
}
