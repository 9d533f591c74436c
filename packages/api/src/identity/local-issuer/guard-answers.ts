import type { KoaContextWithOIDC } from "oidc-provider";

import type { IssuerSite } from "./issuer-site";
import { renderFailurePage, renderMissingPage, renderRefusalPage } from "./pages/problem-pages";
import { isOwnPage, sendPage } from "./pages/send-page";

/**
 * What holds for every answer: a strict policy for pages, no answer to other origins, no page but ours, and no failure
 * that shows its cause. `reportError` is told of each failure once.
 */
export function buildGuardAnswers(site: IssuerSite, reportError: (error: unknown) => void) {
  const headers = defineHeaders(site);
  return async (ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> => {
    ctx.set(headers);
    try {
      await next();
    } catch (error) {
      reportError(error);
      sendPage(ctx, 500, renderFailurePage(site));
    }
    removeCorsHeaders(ctx);
    if (ctx.status === 404 && ctx.body === undefined) return sendPage(ctx, 404, renderMissingPage(site));
    if (isForeignPage(ctx)) sendPage(ctx, 400, renderRefusalPage(site, "this kind of answer is not supported"));
  };
}

function defineHeaders(site: IssuerSite): Record<string, string> {
  // Chromium holds what a form's answer redirects to against form-action as well: the web client's pages.
  const formTargets = ["'self'", ...site.formTargets].join(" ");
  return {
    "Content-Security-Policy": `default-src 'none'; style-src 'self'; form-action ${formTargets}; frame-ancestors 'none'; base-uri 'none'`,
    "X-Content-Type-Options": "nosniff",
    // Not "no-referrer", under which browsers send the Origin of our own forms as "null".
    "Referrer-Policy": "same-origin",
  };
}

// The provider tells any origin that it may read answers; the web client is of our own origin and needs no such header.
function removeCorsHeaders(ctx: KoaContextWithOIDC): void {
  for (const name of ctx.res.getHeaderNames()) {
    if (name.startsWith("access-control-")) ctx.remove(name);
  }
}

// The provider's own pages, such as that of response_mode=form_post, carry inline scripts.
function isForeignPage(ctx: KoaContextWithOIDC): boolean {
  const isRedirect = ctx.status >= 300 && ctx.status < 400;
  return !isRedirect && ctx.response.is("html") === "html" && !isOwnPage(ctx.res);
}
