import { type GivenLocalIssuer, givenLocalIssuer } from "./testing/given-local-issuer";
import { authorizationUrl, openChooser, signInAs } from "./testing/sign-in";
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

describe("the list of people", () => {
  it("shows everybody under their headings, in a page that says it is a demonstration", async () => {
    const response = await browser.get(await openChooser(issuer, browser));
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain("<title>Choose who to sign in as - Panboard</title>");
    expect(html).toContain("Demonstration: the people here are roles, not real persons");
    expect(html.match(/<h2 [^>]*>[^<]*/g)?.map((heading) => heading.replace(/<[^>]*>/, ""))).toEqual([
      "Cheshire: Cheshire East",
      "Cheshire: Halton",
    ]);
    expect(html.match(/class="person"/g)).toHaveLength(3);
  });

  it("narrows to those who match every word of the search, and says when nobody does", async () => {
    const chooser = await openChooser(issuer, browser);
    const some = await (await browser.get(`${chooser}?q=halton+BUSINESS`)).text();
    expect(some).toContain("1 of 3 people match");
    expect(some).toContain('value="business-manager@halton"');
    expect(some).not.toContain('value="chair@cheshire-east"');
    expect(await (await browser.get(`${chooser}?q=nowhere`)).text()).toContain("Nobody matches your search");
  });

  it("escapes what stands in names, headings and the search", async () => {
    const harm = `"><script>alert('x')</script>`;
    const harmed = await givenLocalIssuer({ listPeople: async () => [{ subject: harm, name: harm, group: harm }] });
    try {
      const chooser = await openChooser(harmed, browser);
      const html = await (await browser.get(`${chooser}?q=${encodeURIComponent(harm)}`)).text();
      expect(html).not.toContain("<script");
      expect(html.split("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")).toHaveLength(7);
    } finally {
      await harmed.close();
    }
  });

  it("comes with a policy that allows no code, no frame and no form but towards the web client", async () => {
    const response = await browser.get(await openChooser(issuer, browser));
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self' http://localhost:4999; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).not.toMatch(/<script|<style|style=|onclick/);
    const stylesheet = await browser.get(`${issuer.issuerUrl}/interaction.css`);
    expect(stylesheet.headers.get("content-type")).toContain("text/css");
  });

  it("sets cookies that scripts and the API never see", async () => {
    await signInAs(issuer, subject, browser);
    const names = new Set(browser.setCookies.map((cookie) => cookie.split("=")[0]));
    expect(names).toEqual(new Set(cookieNames()));
    for (const cookie of browser.setCookies) expect(cookie).toMatch(/; path=\/oidc.*samesite=lax; httponly/);
  });

  it("marks its cookies as secure when the issuer is reached by https, whatever the connection", async () => {
    const secure = await givenLocalIssuer({ issuerUrl: "https://panboard.example/oidc" });
    try {
      const response = await browser.get(authorizationUrl(secure));
      expect(response.status).toBe(303);
      for (const cookie of browser.setCookies) expect(cookie).toContain("; secure");
    } finally {
      await secure.close();
    }
  });
});

describe("choosing", () => {
  it("refuses somebody who is not listed, with a way back to the list", async () => {
    const chooser = await openChooser(issuer, browser);
    for (const unknown of ["nobody@nowhere", ""]) {
      const response = await browser.post(chooser, { subject: unknown });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain(`href="${new URL(chooser).pathname}"`);
    }
    expect((await browser.post(chooser, { subject })).status).toBe(303);
  });

  it("refuses a form sent from another site, from another browser or for another sign-in", async () => {
    const chooser = await openChooser(issuer, browser);
    expect((await browser.post(chooser, { subject }, { origin: "https://evil.example" })).status).toBe(403);
    expect((await browser.post(chooser, { subject }, { origin: "null" })).status).toBe(403);
    expect((await new TestBrowser().post(chooser, { subject })).status).toBe(400);
    const cookie = browser.setCookies.map((header) => header.split(";")[0]).join("; ");
    const other = await openChooser(issuer, new TestBrowser());
    expect((await new TestBrowser().post(other, { subject }, { cookie })).status).toBe(400);
  });

  it("refuses what is no form, and one that is too long", async () => {
    const chooser = await openChooser(issuer, browser);
    expect((await browser.post(chooser, { subject }, { "content-type": "text/plain" })).status).toBe(400);
    expect((await browser.post(chooser, { subject, more: "x".repeat(100_000) })).status).toBe(400);
  });

  it("says that the sign-in is over, with a way on, when it has ended", async () => {
    for (const uid of ["gone", "a%00b", "x".repeat(100)]) {
      const response = await browser.get(`${issuer.issuerUrl}/interaction/${uid}`);
      expect([400, 404]).toContain(response.status);
    }
    const response = await browser.get(`${issuer.issuerUrl}/interaction/gone`);
    const html = await response.text();
    expect(html).toContain("This sign-in is over");
    expect(html).toContain('href="http://localhost:4999/"');
    const resumed = await browser.get(`${issuer.issuerUrl}/auth/gone`);
    expect(await resumed.text()).toContain("This sign-in is over");
  });
});

describe("failing", () => {
  it("answers with a page without the cause, and reports the cause once", async () => {
    const reported: unknown[] = [];
    const cause = new Error("relation account does not exist");
    const failing = await givenLocalIssuer({
      listPeople: () => Promise.reject(cause),
      reportError: (error) => reported.push(error),
    });
    try {
      const response = await browser.get(await openChooser(failing, browser));
      const html = await response.text();
      expect(response.status).toBe(500);
      expect(html).toContain("Sorry, there is a problem with signing in");
      expect(html).not.toContain("relation");
      expect(reported).toEqual([cause]);
    } finally {
      await failing.close();
    }
  });

  it("answers paths that it does not have with a page", async () => {
    for (const path of ["/oidc/nothing", "/oidc/", "/oidc", "/oidcx", "/", "/oidc//auth", "/oidc/me", "/oidc/reg"]) {
      const response = await browser.get(`${new URL(issuer.issuerUrl).origin}${path}`);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).toContain("Page not found");
    }
  });

  it("sends no page with inline code, whichever way of answering is asked for", async () => {
    for (const mode of ["form_post", "fragment", "web_message"]) {
      const response = await browser.get(authorizationUrl(issuer, { response_mode: mode }));
      expect(await response.text()).not.toContain("<script");
    }
  });

  it("reports no failure for anything that visitors sent", () => {
    expect(issuer.reported).toEqual([]);
  });
});

function cookieNames(): string[] {
  const names = ["panboard_sign_in", "panboard_choice", "panboard_resume"];
  return names.flatMap((name) => [name, `${name}.sig`]);
}
