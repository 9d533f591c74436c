import { createServer } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { signAccessToken } from "../../packages/api/src/identity/local-issuer/access-token";
import { loadSigningKey } from "../../packages/api/src/identity/local-issuer/signing-key";
import { usePanboard } from "../../packages/api/src/testing/use-panboard";

const panboard = usePanboard();
const manager = "business-manager@cheshire-east";

async function send(
  token: string | undefined,
): Promise<{ status: number; body: { errors?: { extensions: { code: string } }[] } }> {
  const answer = await fetch(`${panboard.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token === undefined ? {} : { authorization: token }) },
    body: JSON.stringify({ query: "{ viewer { name } }" }),
  });
  return { status: answer.status, body: (await answer.json()) as never };
}

const signingKey = () => loadSigningKey(`${panboard.config.dataFolder}/oidc`);
const good = () => ({
  issuerUrl: panboard.config.identity.issuer,
  audience: panboard.config.identity.audience,
  subject: manager,
  clientId: "panboard-web",
  lifetimeS: 60,
});

describe("without a good token the answer is 401 and UNAUTHENTICATED", () => {
  const refused = {
    status: 401,
    body: { errors: [{ extensions: { code: "UNAUTHENTICATED", requestId: expect.any(String) } }] },
  };

  test.each([undefined, "", "Bearer", "Bearer x", "Basic eDp5", "Bearer a b"])("for the header %p", async (header) => {
    expect(await send(header)).toMatchObject(refused);
  });

  test("for an expired token", async () => {
    const token = await signAccessToken(await signingKey(), { ...good(), lifetimeS: -60 });
    expect(await send(`Bearer ${token}`)).toMatchObject(refused);
  });

  test("for a token for another audience or of another issuer's name", async () => {
    for (const other of [{ audience: "https://other.example" }, { issuerUrl: "https://other.example/oidc" }]) {
      expect(await send(`Bearer ${await signAccessToken(await signingKey(), { ...good(), ...other })}`)).toMatchObject(
        refused,
      );
    }
  });

  test("for a token that another issuer signed in our issuer's name", async () => {
    const { privateKey } = await generateKeyPair("RS256");
    const token = await new SignJWT({ sub: manager })
      .setProtectedHeader({ alg: "RS256", kid: (await signingKey()).kid })
      .setIssuer(good().issuerUrl)
      .setAudience(good().audience)
      .setIssuedAt()
      .setExpirationTime("1h")
      .sign(privateKey);
    expect(await send(`Bearer ${token}`)).toMatchObject(refused);
  });

  test("for an unsigned token and one signed with the public key as a secret", async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: good().issuerUrl, aud: good().audience, sub: manager, iat: now, exp: now + 60 };
    expect(await send(`Bearer ${part({ alg: "none" })}.${part(claims)}.`)).toMatchObject(refused);
    const { n, e, kty, kid } = (await signingKey()).privateJwk;
    const secret = Buffer.from(JSON.stringify({ kty, n, e, kid }));
    const token = await new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid }).sign(secret);
    expect(await send(`Bearer ${token}`)).toMatchObject(refused);
  });

  test("and no key is fetched from where a token points", async () => {
    let asked = 0;
    const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
    const server = createServer((_, response) => {
      asked += 1;
      void exportJWK(publicKey).then((jwk) => response.end(JSON.stringify({ keys: [{ ...jwk, kid: "mine" }] })));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const token = await new SignJWT({ sub: manager })
      .setProtectedHeader({ alg: "RS256", kid: "mine", jku: `http://127.0.0.1:${port}/jwks` })
      .setIssuer(good().issuerUrl)
      .setAudience(good().audience)
      .setIssuedAt()
      .setExpirationTime("1h")
      .sign(privateKey);
    expect(await send(`Bearer ${token}`)).toMatchObject(refused);
    await new Promise((resolve) => server.close(resolve));
    expect(asked).toBe(0);
  });
});

test("a machine client gets a token by client credentials and reads what its region published", async () => {
  const answer = await fetch(`${panboard.config.identity.issuer}/token`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from("client%40cheshire-police:demonstration").toString("base64")}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  expect(await send(`Bearer ${token}`)).toMatchObject({
    status: 200,
    body: { data: { viewer: { name: "Machine client of Cheshire Police" } } },
  });
});

test("somebody of the issuer without any grant signs in and sees nothing", async () => {
  const token = await signAccessToken(await signingKey(), { ...good(), subject: "stranger@nowhere" });
  const ask = async (query: string) => {
    const headers = { "content-type": "application/json", "authorization": `Bearer ${token}` };
    const answer = await fetch(`${panboard.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
    return (await answer.json()) as unknown;
  };
  expect(await ask("{ viewer { permissions regions { slug } grants { role } } }")).toEqual({
    data: { viewer: { permissions: [], regions: [], grants: [] } },
  });
  expect(await ask("{ indicators { nodes { code } } }")).toMatchObject({
    data: null,
    errors: [{ extensions: { code: "FORBIDDEN" } }],
  });
});
