import type { Provider } from "oidc-provider";

/** Ends a session and what was granted in it, so that none of its unused codes can be exchanged any more. */
export async function endSession(provider: Provider, uid: string): Promise<void> {
  const session = await provider.Session.findByUid(uid);
  if (!session) return;
  for (const { grantId } of Object.values(session.authorizations ?? {})) {
    const grant = grantId === undefined ? undefined : await provider.Grant.find(grantId);
    await grant?.destroy();
  }
  await session.destroy();
}
