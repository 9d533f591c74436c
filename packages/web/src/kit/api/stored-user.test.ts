/**
 * @jest-environment jsdom
 */
import { User, WebStorageStateStore } from "oidc-client-ts";
import { keyOfUser, readSubject, readToken } from "./stored-user";

const client = { issuer: "http://localhost:4000/oidc", clientId: "panboard-web" };
const key = keyOfUser(client);
const nowMs = 1_000_000;

/** Keeps a user as the library does. */
async function givenUser(expiresAtS: number): Promise<void> {
  const store = new WebStorageStateStore({ store: window.sessionStorage });
  const profile = { sub: "somebody", iss: client.issuer, aud: client.clientId, exp: expiresAtS, iat: 0 };
  const user = new User({ access_token: "a-token", token_type: "Bearer", profile, expires_at: expiresAtS });
  await store.set(`user:${client.issuer}:${client.clientId}`, user.toStorageString());
}

beforeEach(() => window.sessionStorage.clear());

describe("readToken", () => {
  it("reads the token that the library keeps, until it runs out", async () => {
    await givenUser(1_001);
    expect(readToken(window.sessionStorage, key, nowMs)).toBe("a-token");
    expect(readToken(window.sessionStorage, key, 1_001_000)).toBeUndefined();
  });

  it("still knows who signed in when the token has run out", async () => {
    await givenUser(1);
    expect(readToken(window.sessionStorage, key, nowMs)).toBeUndefined();
    expect(readSubject(window.sessionStorage, key)).toBe("somebody");
  });

  it.each(["", "null", "{}", "not json", '{"access_token":1}'])("takes %j for nobody", (text) => {
    window.sessionStorage.setItem(key, text);
    expect(readToken(window.sessionStorage, key, nowMs)).toBeUndefined();
  });
});
