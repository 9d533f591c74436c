import { createHash, randomBytes } from "node:crypto";

import type { GivenLocalIssuer } from "./given-local-issuer";
import { TestBrowser } from "./test-browser";

const verifier = randomBytes(32).toString("base64url");

/** The parameters that the web client opens the authorization endpoint with; undefined leaves one out. */
export function authorizationUrl(
  issuer: GivenLocalIssuer,
  changes: Readonly<Record<string, string | undefined>> = {},
): string {
  const url = new URL(`${issuer.issuerUrl}/auth`);
  const parameters = {
    client_id: "panboard-web",
    response_type: "code",
    scope: "openid profile",
    redirect_uri: issuer.redirectUri,
    state: "the state",
    nonce: "the nonce",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...changes,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url.href;
}

/** Opens the authorization endpoint and gives the URL of the list of people it leads to. */
export async function openChooser(
  issuer: GivenLocalIssuer,
  browser: TestBrowser,
  changes?: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  return locationOf(await browser.get(authorizationUrl(issuer, changes)), issuer.issuerUrl);
}

/** Chooses a person in the open list and follows the redirects to where the web client is sent back. */
export async function choosePerson(browser: TestBrowser, chooserUrl: string, subject: string): Promise<URL> {
  const resume = locationOf(await browser.post(chooserUrl, { subject }), chooserUrl);
  return new URL(locationOf(await browser.get(resume), resume));
}

/** The tokens of a person signed in from the beginning. */
export async function signInAs(
  issuer: GivenLocalIssuer,
  subject: string,
  browser = new TestBrowser(),
): Promise<Record<string, string>> {
  const back = await choosePerson(browser, await openChooser(issuer, browser), subject);
  const answer = await exchangeCode(issuer, back.searchParams.get("code") ?? "");
  if (answer.status !== 200) throw new Error(`The token endpoint answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Record<string, string>;
}

/** Exchanges a code as the web client does; `changes` replaces fields. */
export async function exchangeCode(
  issuer: GivenLocalIssuer,
  code: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const fields = {
    grant_type: "authorization_code",
    client_id: "panboard-web",
    redirect_uri: issuer.redirectUri,
    code,
    code_verifier: verifier,
    ...changes,
  };
  return fetch(`${issuer.issuerUrl}/token`, { method: "POST", body: new URLSearchParams(fields) });
}

/** Where a redirect leads, absolute. Throws for an answer that is no redirect. */
export function locationOf(response: Response, base: string): string {
  const location = response.headers.get("location");
  if (location === null) throw new Error(`Expected a redirect, got status ${response.status}`);
  return new URL(location, base).href;
}
