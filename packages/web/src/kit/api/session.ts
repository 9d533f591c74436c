import { UserManager, WebStorageStateStore, type User } from "oidc-client-ts";
import type { Configuration } from "./configuration";
import { dropDrafts } from "./drafts";

/** A token refused so soon after it was issued will be refused again: signing in once more would go round in circles. */
const freshTokenMs = 15_000;

/** The signed-in person, as far as the browser knows: the token, and the ways in and out. */
export interface Session {
  /** The access token, or undefined when there is none or it has run out. */
  getToken(): Promise<string | undefined>;
  /** Who signed in in this tab, also once that has run out; undefined for nobody. */
  getSubject(): Promise<string | undefined>;
  /** Leaves for the issuer; comes back to this path of ours. */
  signIn(returnTo: string): Promise<void>;
  /**
   * Completes the way back from the issuer and answers with the path to go on to. Forgets what others typed in this tab. May be
   * called twice.
   */
  completeSignIn(): Promise<string>;
  /** Forgets the token and what was typed, and ends the session at the issuer, where it has a way to do so. */
  signOut(): Promise<void>;
  /** Whether the token was issued only just now. */
  isFresh(): boolean;
}

interface SignInState {
  readonly returnTo: string;
}

/** Where this tab keeps when its token was issued: what the library stores of a sign-in is the token alone. */
const signedInAtKey = "panboard.signed-in-at";

/** A session against the configured issuer: authorization code with PKCE, kept for this tab alone. */
export function createSession(configuration: Configuration, origin: string): Session {
  const store = new WebStorageStateStore({ store: window.sessionStorage });
  const manager = new UserManager({
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
  let completing: Promise<string> | undefined;

  return {
    async getToken() {
      const user = await manager.getUser();
      return user && !user.expired ? user.access_token : undefined;
    },
    async getSubject() {
      return (await manager.getUser())?.profile.sub;
    },
    async signIn(returnTo) {
      await manager.removeUser();
      const state: SignInState = { returnTo };
      await manager.signinRedirect({ state });
    },
    completeSignIn() {
      completing ??= manager.signinRedirectCallback().then((user) => {
        window.sessionStorage.setItem(signedInAtKey, String(Date.now()));
        dropDrafts(user.profile.sub);
        return pathOf(user);
      });
      return completing;
    },
    async signOut() {
      dropDrafts();
      const endsSession = await manager.metadataService.getEndSessionEndpoint().catch(() => undefined);
      if (endsSession) return manager.signoutRedirect({ state: "signed out" });
      await manager.removeUser();
      window.location.assign("/signed-out");
    },
    isFresh() {
      const ageMs = Date.now() - Number(window.sessionStorage.getItem(signedInAtKey) ?? 0);
      return ageMs >= 0 && ageMs < freshTokenMs;
    },
  };
}

/** Only paths of our own: what comes back from outside must not send anybody elsewhere. */
function pathOf(user: User): string {
  const returnTo = (user.state as SignInState | undefined)?.returnTo ?? "/";
  return returnTo.startsWith("/") && !returnTo.startsWith("//") ? returnTo : "/";
}
