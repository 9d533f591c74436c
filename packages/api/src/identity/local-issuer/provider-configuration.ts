import type { Account, Configuration, KoaContextWithOIDC, ResourceServer } from "oidc-provider";

import { personScope } from "./access-token";
import { findOrCreateGrant } from "./implied-grant";
import type { IssuerSite } from "./issuer-site";
import { lifetimesS } from "./lifetimes";
import type { LocalIssuerOptions } from "./local-issuer-options";
import { answerProblem, answerSignedOut, answerSignOut } from "./pages/provider-pages";
import { defineClients } from "./provider-clients";
import { errors } from "./provider-library";
import { buildSignInPolicy } from "./sign-in-policy";
import { buildStateAdapter } from "./state-adapter";

/** Everything the provider library is told: what is on, who the clients are, how long things last, how pages look. */
export function buildProviderConfiguration(options: LocalIssuerOptions, site: IssuerSite): Configuration {
  return {
    adapter: (model: string) => buildStateAdapter(options.state, model),
    jwks: { keys: [{ ...options.key.privateJwk, alg: "RS256", use: "sig" }] },
    clients: defineClients(options),
    clientAuthMethods: ["none", "client_secret_basic", "client_secret_post"],
    responseTypes: ["code"],
    scopes: ["openid", "profile"],
    claims: { openid: ["sub"], profile: ["name"] },
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    // Browsers send an Origin with same-origin POSTs too; nobody else's page may ask for tokens.
    clientBasedCORS: (_ctx, origin) => origin === site.origin,
    cookies: defineCookies(options, site),
    ttl: { ...lifetimesS },
    features: defineFeatures(options, site),
    findAccount: (_ctx, subject) => findAccount(options, subject),
    loadExistingGrant: (ctx) => findOrCreateGrant(ctx, options.audience),
    interactions: {
      policy: buildSignInPolicy(),
      url: (_ctx, interaction) => `${site.mountPath}/interaction/${interaction.uid}`,
    },
    renderError: (ctx, out, error) => answerProblem(ctx, site, out, error),
  };
}

function defineCookies({ key }: LocalIssuerOptions, { mountPath }: IssuerSite): Configuration["cookies"] {
  const careful = { signed: true, httpOnly: true, sameSite: "lax" } as const;
  return {
    keys: [key.cookieSecret],
    names: { session: "panboard_sign_in", interaction: "panboard_choice", resume: "panboard_resume" },
    // Kept to the issuer's own paths: the API next to it never receives a cookie.
    long: { ...careful, path: mountPath === "" ? "/" : mountPath },
    short: careful,
  };
}

function defineFeatures({ audience, key }: LocalIssuerOptions, site: IssuerSite): Configuration["features"] {
  const resourceServer = {
    audience,
    scope: personScope,
    accessTokenFormat: "jwt",
    accessTokenTTL: lifetimesS.AccessToken,
    jwt: { sign: { alg: "RS256", kid: key.kid } },
  } satisfies ResourceServer;
  return {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx: KoaContextWithOIDC, resource: string) => {
        if (resource !== audience) throw new errors.InvalidTarget();
        return resourceServer;
      },
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => answerSignOut(ctx, site, form),
      postLogoutSuccessSource: (ctx) => answerSignedOut(ctx, site),
    },
  };
}

async function findAccount(options: LocalIssuerOptions, subject: string): Promise<Account | undefined> {
  const person = (await options.listPeople()).find((candidate) => candidate.subject === subject);
  if (!person) return undefined;
  return { accountId: subject, claims: () => ({ sub: subject, name: person.name }) };
}
