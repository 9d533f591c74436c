import { UserManager, WebStorageStateStore } from "oidc-client-ts";
import type { Configuration } from "./configuration";

/** The sign-in library, set up for the configured issuer: authorization code with PKCE, kept for this tab alone. */
export function buildUserManager(configuration: Configuration, origin: string): UserManager {
  const store = new WebStorageStateStore({ store: window.sessionStorage });
  return new UserManager({
    authority: configuration.issuer,
    client_id: configuration.clientId,
    redirect_uri: `${origin}/signed-in`,
    // The issuer sends back to the start, with a state that tells a sign-out from a visit.
    post_logout_redirect_uri: `${origin}/`,
    response_type: "code",
    scope: "openid profile",
    extraQueryParams: { audience: configuration.audience, resource: configuration.audience },
    userStore: store,
    stateStore: store,
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  });
}
