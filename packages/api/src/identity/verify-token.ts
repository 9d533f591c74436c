import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import { AppError } from "../errors/app-error";
import type { TokenIdentity } from "./resolve-viewer";

export interface TokenVerifier {
  /** Throws UNAUTHENTICATED, without saying why, for whatever is not a good token of the issuer. */
  verify(token: string): Promise<TokenIdentity>;
}

const clockToleranceS = 5;

/** The one sentence for every request that nobody stands behind. */
export function unauthenticated(): AppError {
  return new AppError("UNAUTHENTICATED", "Sign in: this needs a valid access token.");
}

/**
 * Verifies access tokens against the issuer's published keys: RS256 alone, issuer, audience and expiry. The keys' address
 * comes from the issuer's discovery document, read once and again if that failed.
 */
export function buildTokenVerifier(options: { issuer: string; audience: string }): TokenVerifier {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return {
    async verify(token) {
      keys ??= discoverKeys(options.issuer);
      let getKey: JWTVerifyGetKey;
      try {
        getKey = await keys;
      } catch (error) {
        keys = undefined;
        throw error;
      }
      try {
        const { payload } = await jwtVerify(token, getKey, {
          issuer: options.issuer,
          audience: options.audience,
          algorithms: ["RS256"],
          requiredClaims: ["sub", "exp", "iat"],
          clockTolerance: clockToleranceS,
        });
        if (!payload.sub) throw unauthenticated();
        return { issuer: options.issuer, subject: payload.sub };
      } catch (error) {
        if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) throw unauthenticated();
        throw error;
      }
    },
  };
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(5_000), redirect: "error" });
  if (!answer.ok) throw new Error(`The issuer's discovery document answered ${answer.status}.`);
  const { issuer: stated, jwks_uri: keysAddress } = (await answer.json()) as { issuer?: string; jwks_uri?: string };
  if (stated !== issuer || !keysAddress) throw new Error("The issuer's discovery document is of another issuer.");
  return createRemoteJWKSet(new URL(keysAddress), { timeoutDuration: 5_000, cooldownDuration: 30_000 });
}
