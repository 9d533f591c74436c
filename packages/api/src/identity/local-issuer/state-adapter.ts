import type { Adapter, AdapterPayload } from "oidc-provider";

import type { OidcState } from "./oidc-state";

// Every id that the provider makes is of this shape; anything else came from outside and is not worth a query (a NUL
// byte would make the database answer with an error instead of "not found").
const wellFormedId = /^[A-Za-z0-9_-]{1,100}$/;

/**
 * Adapts the state port to the provider's adapter for one kind of entry. Clients are configured, never stored: none is
 * ever found here.
 */
export function buildStateAdapter(state: OidcState, model: string): Adapter {
  const mayExist = (id: string) => model !== "Client" && wellFormedId.test(id);
  return {
    upsert: (id, payload, expiresInS) => state.upsert(model, id, payload, expiresInS),
    find: async (id) => (mayExist(id) ? asPayload(await state.find(model, id)) : undefined),
    findByUid: async (uid) => (mayExist(uid) ? asPayload(await state.findByUid(uid)) : undefined),
    findByUserCode: async (code) => (mayExist(code) ? asPayload(await state.findByUserCode(code)) : undefined),
    consume: (id) => state.consume(model, id),
    destroy: (id) => state.destroy(model, id),
    revokeByGrantId: (grantId) => state.revokeByGrantId(grantId),
  };
}

function asPayload(payload: object | undefined): AdapterPayload | undefined {
  return payload as AdapterPayload | undefined;
}
