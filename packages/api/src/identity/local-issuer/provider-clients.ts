import type { ClientMetadata } from "oidc-provider";

import { personScope } from "./access-token";
import type { LocalIssuerOptions } from "./local-issuer-options";

/** Id of the web client: public, authorization code with PKCE. */
export const webClientId = "panboard-web";

/** Secret of every machine client. Demonstration mode alone has it, and nothing but invented data behind it. */
export const machineClientSecret = "demonstration";

/** The clients that the local issuer knows: the web client and one per machine client. */
export function defineClients(options: LocalIssuerOptions): ClientMetadata[] {
  return [defineWebClient(options), ...options.machineClients.map(defineMachineClient)];
}

function defineWebClient({ redirectUris, postLogoutRedirectUris }: LocalIssuerOptions): ClientMetadata {
  return {
    client_id: webClientId,
    client_name: "Panboard",
    token_endpoint_auth_method: "none",
    grant_types: ["authorization_code"],
    response_types: ["code"],
    response_modes: ["query"],
    scope: personScope,
    redirect_uris: [...redirectUris],
    post_logout_redirect_uris: [...postLogoutRedirectUris],
  };
}

function defineMachineClient(clientId: string): ClientMetadata {
  return {
    client_id: clientId,
    client_secret: machineClientSecret,
    token_endpoint_auth_method: "client_secret_basic",
    grant_types: ["client_credentials"],
    response_types: [],
    redirect_uris: [],
  };
}
