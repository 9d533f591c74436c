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
  const isSignedIn = async () => {
    const silent = await browser.get(authorizationUrl(issuer, { prompt: "none" }));
    const { searchParams } = new URL(silent.headers.get("location") ?? "");
    return searchParams.has("code") || searchParams.get("error");
  };

  it("ends the session at once and goes back to the web client, whose ID token shows who asks", async () => {
    const { id_token: idToken = "" } = await signInAs(issuer, subject, browser);
    const back = { id_token_hint: idToken, post_logout_redirect_uri: issuer.postLogoutRedirectUri, state: "s" };
    const done = await browser.get(signOutUrl(back));
    expect(done.headers.get("location")).toBe(`${issuer.postLogoutRedirectUri}?state=s`);
    expect(await isSignedIn()).toBe("login_required");
  });

  it("asks with one button where nothing shows who asks, and then does the same", async () => {
    await signInAs(issuer, subject, browser);
    const back = { client_id: "panboard-web", post_logout_redirect_uri: issuer.postLogoutRedirectUri, state: "s" };
    const html = await (await browser.get(signOutUrl(back))).text();
    expect(html).toContain(">Sign out</button>");
    expect(html).not.toContain("<script");
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const done = await browser.post(`${issuer.issuerUrl}/session/end/confirm`, { xsrf, logout: "yes" });
    expect(done.headers.get("location")).toBe(`${issuer.postLogoutRedirectUri}?state=s`);
    expect(await isSignedIn()).toBe("login_required");
  });

  it("asks where the ID token is somebody else's, who has signed out since", async () => {
    const { id_token: idToken = "" } = await signInAs(issuer, "chair@cheshire-east", new TestBrowser());
    await signInAs(issuer, subject, browser);
    const html = await (await browser.get(signOutUrl({ id_token_hint: idToken }))).text();
    expect(html).toContain(">Sign out</button>");
    expect(await isSignedIn()).toBe(true);
  });

  it("is refused without the token of the page that asked", async () => {
    await signInAs(issuer, subject, browser);
    await browser.get(signOutUrl({ client_id: "panboard-web" }));
    const refused = await browser.post(`${issuer.issuerUrl}/session/end/confirm`, { xsrf: "guess", logout: "yes" });
    expect(refused.status).toBe(400);
    expect(await isSignedIn()).toBe(true);
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
