import type { KoaContextWithOIDC, Provider } from "oidc-provider";

import { endSession } from "./end-session";
import type { IssuerSite } from "./issuer-site";
import { answerSignedOut } from "./pages/provider-pages";

/**
 * Signs out without a question where none is needed: nobody is signed in, or the request shows by an ID token that it comes from
 * the client of the person who is (OpenID Connect RP-Initiated Logout 1.0, section 2). Then the visitor goes straight on to the
 * page that the provider has checked is registered. Everybody else is asked, so that no other site can sign people out.
 */
export function buildSignOutAtOnce(provider: Provider, site: IssuerSite) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next();
    // There is no `oidc` where none of the provider's routes was met.
    const oidc = ctx.oidc as KoaContextWithOIDC["oidc"] | undefined;
    if (oidc?.route !== "end_session" || ctx.status !== 200) return;
    const { session } = oidc;
    if (session?.accountId !== undefined) {
      if (subjectOfHint(oidc) !== session.accountId) return;
      await endSession(provider, session.uid);
    }
    const { postLogoutRedirectUri, state } = session?.state ?? {};
    if (typeof postLogoutRedirectUri !== "string") return answerSignedOut(ctx, site);
    const target = new URL(postLogoutRedirectUri);
    if (typeof state === "string") target.searchParams.set("state", state);
    ctx.status = 303;
    ctx.redirect(target.href);
  };
}

/** Whom the ID token of the request is about; the provider has checked that it issued it, and for which client. */
function subjectOfHint({ entities }: KoaContextWithOIDC["oidc"]): unknown {
  const { IdTokenHint: hint } = entities as { readonly IdTokenHint?: { readonly payload: Record<string, unknown> } };
  return hint?.payload.sub;
}
