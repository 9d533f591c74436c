import { type GivenLocalIssuer, givenLocalIssuer } from "./testing/given-local-issuer";
import { authorizationUrl, signInAs } from "./testing/sign-in";
import { TestBrowser } from "./testing/test-browser";

const subject = "business-manager@cheshire-east";

let issuer: GivenLocalIssuer;
let browser: TestBrowser;

beforeAll(async () => {
  issuer = await givenLocalIssuer();
});

beforeEach(() => {
  browser = new TestBrowser();
});

afterAll(async () => {
  await issuer.close();
});

function signOutUrl(parameters: Record<string, string>): string {
  return `${issuer.issuerUrl}/session/end?${new URLSearchParams(parameters).toString()}`;
}

describe("signing out", () => {
  it("asks with one button, ends the session and goes back to the web client", async () => {
    const { id_token: idToken = "" } = await signInAs(issuer, subject, browser);
    const back = { id_token_hint: idToken, post_logout_redirect_uri: issuer.postLogoutRedirectUri, state: "s" };
    const html = await (await browser.get(signOutUrl(back))).text();
    expect(html).toContain(">Sign out</button>");
    expect(html).not.toContain("<script");
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const done = await browser.post(`${issuer.issuerUrl}/session/end/confirm`, { xsrf, logout: "yes" });
    expect(done.headers.get("location")).toBe(`${issuer.postLogoutRedirectUri}?state=s`);
    const silent = await browser.get(authorizationUrl(issuer, { prompt: "none" }));
    expect(new URL(silent.headers.get("location") ?? "").searchParams.get("error")).toBe("login_required");
  });

  it("is refused without the token of the page that asked", async () => {
    await signInAs(issuer, subject, browser);
    await browser.get(signOutUrl({ client_id: "panboard-web" }));
    const refused = await browser.post(`${issuer.issuerUrl}/session/end/confirm`, { xsrf: "guess", logout: "yes" });
    expect(refused.status).toBe(400);
    const silent = await browser.get(authorizationUrl(issuer, { prompt: "none" }));
    expect(new URL(silent.headers.get("location") ?? "").searchParams.has("code")).toBe(true);
  });

  it("leads nowhere but to a registered page", async () => {
    const elsewhere = { client_id: "panboard-web", post_logout_redirect_uri: "https://elsewhere.example/" };
    const response = await browser.get(signOutUrl(elsewhere));
    expect(response.status).toBe(400);
    expect(response.headers.get("location")).toBeNull();
  });

  it("goes straight back where nobody is signed in", async () => {
    const back = { client_id: "panboard-web", post_logout_redirect_uri: issuer.postLogoutRedirectUri, state: "s" };
    const response = await browser.get(signOutUrl(back));
    expect(response.headers.get("location")).toBe(`${issuer.postLogoutRedirectUri}?state=s`);
    const plain = await browser.get(signOutUrl({}));
    expect(plain.status).toBe(200);
    expect(await plain.text()).toContain("You have signed out");
  });
});
