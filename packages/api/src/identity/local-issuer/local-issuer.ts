import type { IncomingMessage, ServerResponse } from "node:http";

import { buildChoosePerson } from "./choose-person";
import { buildGuardAnswers } from "./guard-answers";
import { buildIssuerSite, type IssuerSite, pathBelowMount } from "./issuer-site";
import type { LocalIssuerOptions } from "./local-issuer-options";
import { buildProviderConfiguration } from "./provider-configuration";
import { Provider } from "./provider-library";
import { reportFailures } from "./report-failures";
import { buildServeStylesheet } from "./serve-stylesheet";
import { buildSignOutAtOnce } from "./sign-out-at-once";

/** The OpenID provider of demonstration mode. */
export interface LocalIssuer {
  /**
   * Answers a raw request whose URL still starts with the mount path and whose body is unread; resolves when it is
   * answered and never rejects for what a visitor sent.
   */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/**
 * Builds the provider that demonstration mode signs in with: the web client by authorization code and PKCE after choosing
 * one of the people, machine clients by client credentials. It speaks the same protocol as a real issuer, so that the API
 * verifies its tokens in the same way. Throws when the options do not fit together.
 */
export function buildLocalIssuer(options: LocalIssuerOptions): LocalIssuer {
  const site = buildIssuerSite(options);
  const provider = new Provider(options.issuerUrl, buildProviderConfiguration(options, site));
  pinToIssuer(provider, site);
  const report = reportFailures(provider, options.reportError);
  provider.use(buildGuardAnswers(site, report));
  provider.use(buildServeStylesheet());
  provider.use(buildChoosePerson(provider, options, site));
  provider.use(buildSignOutAtOnce(provider, site));
  const answer = provider.callback();

  return {
    async handle(request, response) {
      const path = pathBelowMount(site, request.url ?? "");
      // The provider routes by `url` and works out its own mount path from the difference to `originalUrl`.
      Object.assign(request, { originalUrl: `${site.mountPath}${path ?? "/"}`, url: path ?? "/" });
      await answer(request, response);
    },
  };
}

// The provider builds URLs and decides on secure cookies by these, which would otherwise come from the Host header.
function pinToIssuer(provider: InstanceType<typeof Provider>, { origin, mountPath }: IssuerSite): void {
  const { host, protocol } = new URL(origin);
  Object.defineProperties(provider.request, {
    host: { get: () => host },
    protocol: { get: () => protocol.slice(0, -1) },
    href: {
      get(this: { readonly req: IncomingMessage }) {
        return `${origin}${mountPath}${this.req.url ?? ""}`;
      },
    },
  });
}
