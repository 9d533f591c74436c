import type { Grant, KoaContextWithOIDC } from "oidc-provider";

import { personScope } from "./access-token";

/**
 * Grants the web client what it asks for without a question: it is the product's own client, and the people are not real.
 * A session's grant is used again while it lasts.
 */
export async function findOrCreateGrant(ctx: KoaContextWithOIDC, audience: string): Promise<Grant | undefined> {
  const { provider, session, client, account } = ctx.oidc;
  if (!session || !client || !account) return undefined;

  const known = session.grantIdFor(client.clientId);
  const kept = known === undefined ? undefined : await provider.Grant.find(known);
  if (kept?.accountId === account.accountId) return kept;

  const grant = new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  grant.addOIDCScope(personScope);
  grant.addResourceScope(audience, personScope);
  await grant.save();
  return grant;
}
