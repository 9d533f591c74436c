import type { ErrorOut, KoaContextWithOIDC } from "oidc-provider";

import type { IssuerSite } from "../issuer-site";
import { lifetimesS } from "../lifetimes";
import { errors } from "../provider-library";
import { renderExpiredPage, renderFailurePage, renderRefusalPage } from "./problem-pages";
import { sendPage } from "./send-page";
import { renderSignedOutPage, renderSignOutPage } from "./sign-out-pages";

/** Answers a request that the provider refused, or failed at, with a page that says so and shows no cause of ours. */
export function answerProblem(ctx: KoaContextWithOIDC, site: IssuerSite, out: ErrorOut, error: Error): void {
  const { status } = ctx;
  if (error instanceof errors.SessionNotFound)
    return sendPage(ctx, status, renderExpiredPage(site, lifetimesS.Interaction));
  if (out.error === "server_error") return sendPage(ctx, status, renderFailurePage(site));
  const detail = [out.error, out.error_description].filter((part) => part !== undefined).join(": ");
  sendPage(ctx, status, renderRefusalPage(site, detail));
}

/** Answers a request to sign out with the question. */
export function answerSignOut(ctx: KoaContextWithOIDC, site: IssuerSite, form: string): void {
  sendPage(ctx, 200, renderSignOutPage(site, form));
}

/** Answers a sign-out that has no page to go back to. */
export function answerSignedOut(ctx: KoaContextWithOIDC, site: IssuerSite): void {
  sendPage(ctx, 200, renderSignedOutPage(site));
}
