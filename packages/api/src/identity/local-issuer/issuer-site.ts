import type { LocalIssuerOptions } from "./local-issuer-options";

/** The URLs of one local issuer; all come from configuration, none from a request. */
export interface IssuerSite {
  /** Scheme, host and port of the issuer. */
  readonly origin: string;
  /** Path below which the issuer is mounted, "" at the root; no slash at its end. */
  readonly mountPath: string;
  /** The web client's home page. */
  readonly homeUrl: string;
  /** Origins that a form may lead to by redirect. */
  readonly formTargets: readonly string[];
}

/** The options that the URLs come from. */
export type IssuerSiteOptions = Pick<LocalIssuerOptions, "issuerUrl" | "redirectUris" | "postLogoutRedirectUris">;

/** Works out the issuer's URLs. Throws when a URL is not absolute or no redirect URI is given. */
export function buildIssuerSite(options: IssuerSiteOptions): IssuerSite {
  const issuer = new URL(options.issuerUrl);
  const [firstRedirectUri] = options.redirectUris;
  if (firstRedirectUri === undefined) throw new Error("The local issuer needs at least one redirect URI.");
  const targets = [...options.redirectUris, ...options.postLogoutRedirectUris].map((uri) => new URL(uri).origin);
  return {
    origin: issuer.origin,
    mountPath: issuer.pathname.replace(/\/+$/, ""),
    homeUrl: `${new URL(firstRedirectUri).origin}/`,
    formTargets: [...new Set(targets)],
  };
}

/** The part of a request target below the mount path, "/..." with its query; undefined for one that is not below it. */
export function pathBelowMount(site: IssuerSite, target: string): string | undefined {
  if (!target.startsWith(site.mountPath)) return undefined;
  const path = target.slice(site.mountPath.length);
  return path.startsWith("/") ? path : undefined;
}
