import { UserManager, WebStorageStateStore, type User } from "oidc-client-ts";
import type { Configuration } from "./configuration";
import { forgetKept } from "./kept";

/** A token refused so soon after it was issued will be refused again: signing in once more would go round in circles. */
const freshTokenMs = 15_000;

/** The signed-in person, as far as the browser knows: the token, and the ways in and out. */
export interface Session {
  /** The access token, or undefined when there is none or it has run out. */
  getToken(): Promise<string | undefined>;
  /** Leaves for the issuer; comes back to this path of ours. */
  signIn(returnTo: string): Promise<void>;
  /** Completes the way back from the issuer and answers with the path to go on to. May be called twice. */
  completeSignIn(): Promise<string>;
  /** Forgets the token and ends the session at the issuer, where it has a way to do so. */
  signOut(): Promise<void>;
  /** Whether the token was issued only just now. */
  isFresh(): boolean;
  /** Who is signed in, or was until the token ran out, by the issuer's name for them; known once the token was asked for. */
  getSubject(): string | undefined;
  /** Whether this page is being left to sign in, which brings the person back to it. */
  isSigningIn(): boolean;
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
  let subject: string | undefined;
  let isSigningIn = false;
  let isSigningOut = false;

  return {
    async getToken() {
      const user = await manager.getUser();
      if (user && !isSigningOut) subject = user.profile.sub;
      return user && !user.expired ? user.access_token : undefined;
    },
    async signIn(returnTo) {
      await manager.removeUser();
      const state: SignInState = { returnTo };
      isSigningIn = true;
      await manager.signinRedirect({ state }).catch((error: unknown) => {
        isSigningIn = false;
        throw error;
      });
    },
    completeSignIn() {
      completing ??= manager.signinRedirectCallback().then((user) => {
        window.sessionStorage.setItem(signedInAtKey, String(Date.now()));
        subject = user.profile.sub;
        forgetKept({ exceptOf: subject });
        return pathOf(user);
      });
      return completing;
    },
    async signOut() {
      // What is asked or typed until the page is gone must not be kept any more.
      isSigningOut = true;
      subject = undefined;
      forgetKept();
      const endsSession = await manager.metadataService.getEndSessionEndpoint().catch(() => undefined);
      if (endsSession) return manager.signoutRedirect({ state: "signed out" });
      await manager.removeUser();
      window.location.assign("/signed-out");
    },
    isFresh() {
      const ageMs = Date.now() - Number(window.sessionStorage.getItem(signedInAtKey) ?? 0);
      return ageMs >= 0 && ageMs < freshTokenMs;
    },
    getSubject: () => subject,
    isSigningIn: () => isSigningIn,
  };
}

/** Only paths of our own: what comes back from outside must not send anybody elsewhere. */
function pathOf(user: User): string {
  const returnTo = (user.state as SignInState | undefined)?.returnTo ?? "/";
  return returnTo.startsWith("/") && !returnTo.startsWith("//") ? returnTo : "/";
}
