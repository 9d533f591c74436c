import type { KoaContextWithOIDC } from "oidc-provider";

import type { IssuerSite } from "./issuer-site";
import { answerSignedOut } from "./pages/provider-pages";

/**
 * Sends a visitor who signs out without being signed in straight on, to the page that the provider has checked is
 * registered. The provider itself would answer with a page that posts itself with an inline script.
 */
export function buildNeedlessSignOut(site: IssuerSite) {
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    await next();
    // There is no `oidc` where none of the provider's routes was met.
    const oidc = ctx.oidc as KoaContextWithOIDC["oidc"] | undefined;
    if (oidc?.route !== "end_session" || ctx.status !== 200 || oidc.session?.accountId !== undefined) return;
    const { postLogoutRedirectUri, state } = oidc.session?.state ?? {};
    if (typeof postLogoutRedirectUri !== "string") return answerSignedOut(ctx, site);
    const target = new URL(postLogoutRedirectUri);
    if (typeof state === "string") target.searchParams.set("state", state);
    ctx.status = 303;
    ctx.redirect(target.href);
  };
}
