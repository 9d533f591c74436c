import type { IssuerSite } from "../issuer-site";
import { Markup, markup } from "./markup";
import { renderPage } from "./page";

/** Asks once, with one button. `form` is the provider's own form, which carries the token that binds it to the session. */
export function renderSignOutPage(site: IssuerSite, form: string): string {
  return renderPage(site, {
    title: "Sign out",
    body: markup`<h1>Sign out</h1>
      ${new Markup(form)}
      <p><button class="button" type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button></p>
      <p><a href="${site.homeUrl}">Stay signed in</a></p>`,
  });
}

/** For a sign-out that named no page to go back to. */
export function renderSignedOutPage(site: IssuerSite): string {
  return renderPage(site, {
    title: "You have signed out",
    body: markup`<h1>You have signed out</h1>
      <p><a href="${site.homeUrl}">Go to Panboard</a></p>`,
  });
}
