import type { IssuerSite } from "../issuer-site";
import { markup } from "./markup";
import { renderPage } from "./page";

/** For a sign-in that was left open too long, that is done already, or whose cookie is gone: which of these cannot be told. */
export function renderExpiredPage(site: IssuerSite, lifetimeS: number): string {
  return renderPage(site, {
    title: "This sign-in is over",
    body: markup`<h1>This sign-in is over</h1>
      <p>Either you have signed in since, or it took longer than ${lifetimeS / 60} minutes. Nothing is lost.</p>
      <p><a href="${site.homeUrl}">Go to Panboard</a></p>`,
  });
}

/** For a chosen subject that is not in the list (any more). */
export function renderUnknownPersonPage(site: IssuerSite, listPath: string): string {
  return renderPage(site, {
    title: "Choose somebody from the list",
    body: markup`<h1>Choose somebody from the list</h1>
      <p>Who you chose is not in the list. The list may have changed since you opened it.</p>
      <p><a href="${listPath}">Back to the list</a></p>`,
  });
}

/** For a request that cannot be answered; `detail` is for whoever builds the client. */
export function renderRefusalPage(site: IssuerSite, detail: string): string {
  return renderPage(site, {
    title: "You could not be signed in or out",
    body: markup`<h1>You could not be signed in or out</h1>
      <p>The request that led here is not valid.</p>
      <p><a href="${site.homeUrl}">Start again</a></p>
      <p class="detail">For developers: ${detail}</p>`,
  });
}

/** For a failure on our side; says nothing of its cause. */
export function renderFailurePage(site: IssuerSite): string {
  return renderPage(site, {
    title: "Sorry, there is a problem with signing in",
    body: markup`<h1>Sorry, there is a problem with signing in</h1>
      <p>Nothing is lost. Try again in a minute.</p>
      <p><a href="${site.homeUrl}">Start again</a></p>`,
  });
}

/** For a path that the issuer does not have. */
export function renderMissingPage(site: IssuerSite): string {
  return renderPage(site, {
    title: "Page not found",
    body: markup`<h1>Page not found</h1>
      <p><a href="${site.homeUrl}">Go to Panboard</a></p>`,
  });
}
