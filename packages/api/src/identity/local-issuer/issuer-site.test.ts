import { buildIssuerSite, pathBelowMount } from "./issuer-site";

function siteOf(issuerUrl: string, redirectUris = ["https://web.example/signed-in"]) {
  return buildIssuerSite({ issuerUrl, redirectUris, postLogoutRedirectUris: [] });
}

describe("pathBelowMount", () => {
  it.each([
    ["https://p.example/oidc", "/oidc/auth?a=1", "/auth?a=1"],
    ["https://p.example/oidc/", "/oidc/auth", "/auth"],
    ["https://p.example", "/auth", "/auth"],
    ["https://p.example/a/b", "/a/b/jwks", "/jwks"],
    ["https://p.example/oidc", "/oidc", undefined],
    ["https://p.example/oidc", "/oidcauth", undefined],
    ["https://p.example/oidc", "/auth", undefined],
    ["https://p.example", "http://other.example/auth", undefined],
  ])("of an issuer at %s and the target %s is %s", (issuerUrl, target, expected) => {
    expect(pathBelowMount(siteOf(issuerUrl), target)).toBe(expected);
  });
});

describe("buildIssuerSite", () => {
  it("leads home to the first redirect URI's origin, and lets forms lead to each origin once", () => {
    const site = siteOf("https://p.example/oidc", [
      "https://web.example/a",
      "https://web.example/b",
      "http://localhost:5173/a",
    ]);
    expect(site.homeUrl).toBe("https://web.example/");
    expect(site.formTargets).toEqual(["https://web.example", "http://localhost:5173"]);
  });

  it("refuses to be without a redirect URI", () => {
    expect(() => siteOf("https://p.example/oidc", [])).toThrow("at least one redirect URI");
  });
});
