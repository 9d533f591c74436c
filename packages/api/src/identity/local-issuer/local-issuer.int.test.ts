import { request } from "node:http";

import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, type JWTPayload } from "jose";

import { signAccessToken } from "./access-token";
import { type GivenLocalIssuer, givenLocalIssuer } from "./testing/given-local-issuer";
import { authorizationUrl, choosePerson, exchangeCode, openChooser, signInAs } from "./testing/sign-in";
import { TestBrowser } from "./testing/test-browser";

const subject = "business-manager@cheshire-east";
const machine = "client@cheshire-police";

let issuer: GivenLocalIssuer;

beforeAll(async () => {
  issuer = await givenLocalIssuer();
});

afterAll(async () => {
  await issuer.close();
});

async function discover(): Promise<Record<string, unknown>> {
  return (await fetch(`${issuer.issuerUrl}/.well-known/openid-configuration`)).json() as Promise<
    Record<string, unknown>
  >;
}

async function verify(token: string): Promise<JWTPayload> {
  const { jwks_uri: jwksUri } = await discover();
  const keys = createRemoteJWKSet(new URL(String(jwksUri)));
  const expected = { issuer: issuer.issuerUrl, audience: issuer.audience, algorithms: ["RS256"], typ: "at+jwt" };
  return (await jwtVerify(token, keys, expected)).payload;
}

function shapeOf(token: string) {
  const { kid, ...header } = decodeProtectedHeader(token);
  return { header, kid, claims: Object.keys(decodeJwt(token)).sort() };
}

async function requestMachineToken(secret: string, how: "basic" | "post"): Promise<Response> {
  const basic = Buffer.from(`${encodeURIComponent(machine)}:${secret}`).toString("base64");
  const fields = how === "post" ? { client_id: machine, client_secret: secret } : {};
  return fetch(`${issuer.issuerUrl}/token`, {
    method: "POST",
    headers: how === "basic" ? { authorization: `Basic ${basic}` } : {},
    body: new URLSearchParams({ grant_type: "client_credentials", ...fields }),
  });
}

describe("signing in as a person", () => {
  it("gives an access token that the published keys verify, for the person chosen", async () => {
    const tokens = await signInAs(issuer, subject);
    const payload = await verify(tokens.access_token ?? "");
    expect(payload).toMatchObject({ sub: subject, client_id: "panboard-web", scope: "openid profile" });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3600);
    expect(tokens).not.toHaveProperty("refresh_token");
  });

  it("names the person in the ID token, which is for the web client and no access token", async () => {
    const idToken = (await signInAs(issuer, subject)).id_token ?? "";
    expect(decodeJwt(idToken)).toMatchObject({
      sub: subject,
      name: "Business manager, Cheshire East",
      aud: "panboard-web",
      iss: issuer.issuerUrl,
      nonce: "the nonce",
    });
    await expect(verify(idToken)).rejects.toThrow();
  });

  it("goes on without a question in the same browser, until it is asked to choose again", async () => {
    const browser = new TestBrowser();
    await signInAs(issuer, subject, browser);
    const silent = await browser.get(authorizationUrl(issuer, { prompt: "none" }));
    expect(new URL(silent.headers.get("location") ?? "").searchParams.get("code")).toBeTruthy();
    expect(await openChooser(issuer, browser, { prompt: "login" })).toContain("/oidc/interaction/");
    expect(await openChooser(issuer, browser, { max_age: "0" })).toContain("/oidc/interaction/");
  });

  it("ends the session of the person before when another is chosen", async () => {
    const browser = new TestBrowser();
    const first = await choosePerson(browser, await openChooser(issuer, browser), subject);
    const second = await choosePerson(
      browser,
      await openChooser(issuer, browser, { prompt: "login" }),
      "chair@cheshire-east",
    );
    expect((await exchangeCode(issuer, first.searchParams.get("code") ?? "")).status).toBe(400);
    const answer = await exchangeCode(issuer, second.searchParams.get("code") ?? "");
    const tokens = (await answer.json()) as Record<string, string>;
    expect(decodeJwt(tokens.access_token ?? "").sub).toBe("chair@cheshire-east");
  });

  it("asks again when the person signed in as is no longer listed", async () => {
    const browser = new TestBrowser();
    issuer.people.push({ subject: "leaver@halton", name: "Leaver", group: "Cheshire: Halton" });
    await signInAs(issuer, "leaver@halton", browser);
    issuer.people.pop();
    const chooser = await openChooser(issuer, browser);
    expect(chooser).toContain("/oidc/interaction/");
    expect((await choosePerson(browser, chooser, subject)).searchParams.get("code")).toBeTruthy();
  });

  it("refuses a request without PKCE, or with the plain method", async () => {
    for (const changes of [
      { code_challenge: undefined, code_challenge_method: undefined },
      { code_challenge_method: "plain" },
    ]) {
      const response = await new TestBrowser().get(authorizationUrl(issuer, changes));
      const back = new URL(response.headers.get("location") ?? "");
      expect(back.searchParams.get("error")).toBe("invalid_request");
      expect(back.searchParams.has("code")).toBe(false);
    }
  });

  it("refuses another verifier, and a code that was used before", async () => {
    const browser = new TestBrowser();
    const back = await choosePerson(browser, await openChooser(issuer, browser), subject);
    const code = back.searchParams.get("code") ?? "";
    expect((await exchangeCode(issuer, code, { code_verifier: "x".repeat(43) })).status).toBe(400);
    expect((await exchangeCode(issuer, code)).status).toBe(200);
    expect((await exchangeCode(issuer, code)).status).toBe(400);
  });

  it("answers with a page, not a redirect, to a redirect URI that is not registered", async () => {
    const response = await new TestBrowser().get(
      authorizationUrl(issuer, { redirect_uri: "https://elsewhere.example/" }),
    );
    expect(response.status).toBe(400);
    expect(response.headers.get("location")).toBeNull();
    expect(await response.text()).toContain("You could not be signed in");
  });

  it("refuses tokens for another resource", async () => {
    const response = await new TestBrowser().get(authorizationUrl(issuer, { resource: "https://elsewhere.example" }));
    expect(new URL(response.headers.get("location") ?? "").searchParams.get("error")).toBe("invalid_target");
  });
});

describe("a machine client", () => {
  it.each(["basic", "post"] as const)("gets a token for itself with its secret (%s)", async (how) => {
    const response = await requestMachineToken("demonstration", how);
    const { access_token: token } = (await response.json()) as Record<string, string>;
    const payload = await verify(token ?? "");
    expect(payload).toMatchObject({ sub: machine, client_id: machine });
  });

  it("is refused with a wrong secret", async () => {
    const response = await requestMachineToken("wrong", "basic");
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: "invalid_client" });
  });

  it("cannot sign a person in", async () => {
    const response = await new TestBrowser().get(authorizationUrl(issuer, { client_id: machine }));
    expect(response.status).toBe(400);
    expect(response.headers.get("location")).toBeNull();
  });
});

describe("signAccessToken", () => {
  const base = () => ({ issuerUrl: issuer.issuerUrl, audience: issuer.audience, lifetimeS: 3600 });

  it("makes a person's token like the provider's own", async () => {
    const signed = await signAccessToken(issuer.key, { ...base(), subject, clientId: "panboard-web" });
    const issued = (await signInAs(issuer, subject)).access_token ?? "";
    expect(await verify(signed)).toMatchObject({ sub: subject });
    expect(shapeOf(signed)).toEqual(shapeOf(issued));
    const { iss, aud, sub, client_id, scope } = decodeJwt(issued);
    expect(decodeJwt(signed)).toMatchObject({ iss, aud, sub, client_id, scope });
  });

  it("makes a machine's token like the provider's own", async () => {
    const signed = await signAccessToken(issuer.key, { ...base(), subject: machine, clientId: machine });
    const { access_token: issued } = (await (await requestMachineToken("demonstration", "post")).json()) as Record<
      string,
      string
    >;
    expect(await verify(signed)).toMatchObject({ sub: machine });
    expect(shapeOf(signed)).toEqual(shapeOf(issued ?? ""));
  });
});

describe("where it stands", () => {
  it("takes its URLs from the configuration whatever the Host header says", async () => {
    const { port } = new URL(issuer.issuerUrl);
    const send = (path: string) =>
      new Promise<{ body: string; location: string | undefined }>((resolve, reject) => {
        const headers = { "host": "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
        request({ host: "127.0.0.1", port, path, headers }, (response) => {
          let body = "";
          response.on("data", (chunk: Buffer) => (body += chunk.toString()));
          response.on("end", () => resolve({ body, location: response.headers.location }));
        })
          .on("error", reject)
          .end();
      });
    const discovery = await send("/oidc/.well-known/openid-configuration");
    expect(JSON.parse(discovery.body)).toMatchObject({
      issuer: issuer.issuerUrl,
      authorization_endpoint: `${issuer.issuerUrl}/auth`,
      token_endpoint: `${issuer.issuerUrl}/token`,
      jwks_uri: `${issuer.issuerUrl}/jwks`,
      end_session_endpoint: `${issuer.issuerUrl}/session/end`,
    });
    const target = new URL(authorizationUrl(issuer));
    expect((await send(`${target.pathname}${target.search}`)).location).toMatch(/^\/oidc\/interaction\//);
    expect((await send("http://evil.example/oidc/jwks")).body).not.toContain("keys");
  });

  it("publishes the public part of its key alone", async () => {
    const { keys } = (await (await fetch(`${issuer.issuerUrl}/jwks`)).json()) as { keys: object[] };
    expect(keys).toEqual([
      {
        kty: "RSA",
        use: "sig",
        alg: "RS256",
        kid: issuer.key.kid,
        n: issuer.key.privateJwk.n,
        e: issuer.key.privateJwk.e,
      },
    ]);
  });

  it("lets no other origin ask for or read tokens", async () => {
    const token = `${issuer.issuerUrl}/token`;
    const origin = "https://evil.example";
    const preflight = { "origin": origin, "access-control-request-method": "POST" };
    const asked = await fetch(token, { method: "OPTIONS", headers: preflight });
    expect(asked.headers.get("access-control-allow-origin")).toBeNull();
    const fields = { grant_type: "client_credentials", client_id: machine, client_secret: "demonstration" };
    const refused = await fetch(token, { method: "POST", headers: { origin }, body: new URLSearchParams(fields) });
    expect(refused.status).toBe(400);
    expect(refused.headers.get("access-control-allow-origin")).toBeNull();
    const own = { origin: new URL(token).origin };
    expect((await fetch(token, { method: "POST", headers: own, body: new URLSearchParams(fields) })).status).toBe(200);
  });

  it("reports no failure for anything that visitors sent", () => {
    expect(issuer.reported).toEqual([]);
  });
});
