import { interactionPolicy } from "./provider-library";

/**
 * When a visitor has to choose somebody: without a session, when asked for again (prompt=login, max_age), and when the
 * session's person is no longer listed. There is no consent step; `findOrCreateGrant` says why.
 */
export function buildSignInPolicy(): InstanceType<typeof interactionPolicy.Prompt>[] {
  const policy = interactionPolicy.base();
  policy.remove("consent");
  policy.get("login")?.checks.add(
    new interactionPolicy.Check("person_not_listed", "the person signed in as is no longer listed", (ctx) => {
      return ctx.oidc.session?.accountId !== undefined && ctx.oidc.account === undefined;
    }),
  );
  return policy;
}
