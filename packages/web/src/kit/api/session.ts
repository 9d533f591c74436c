import type { User, UserManager } from "oidc-client-ts";
import type { Configuration } from "./configuration";
import { forgetKept } from "./kept";
import { keyOfUser, readSubject, readToken } from "./stored-user";

/** A token refused so soon after it was issued will be refused again: signing in once more would go round in circles. */
const freshTokenMs = 15_000;

/** The signed-in person, as far as the browser knows: the token, and the ways in and out. */
export interface Session {
  /** The access token, or undefined when there is none or it has run out. */
  getToken(): string | undefined;
  /** Whether somebody is signed in in this tab. */
  isSignedIn(): boolean;
  /** Who signed in in this tab, by the issuer's name for them, also once that has run out; undefined for nobody. */
  getSubject(): string | undefined;
  /** Leaves for the issuer; comes back to this path of ours. Rejects where the issuer does not answer. */
  signIn(returnTo: string): Promise<void>;
  /** Completes the way back from the issuer and answers with the path to go on to. May be called twice. */
  completeSignIn(): Promise<string>;
  /** Forgets the token and ends the session at the issuer, where it has a way to do so. */
  signOut(): Promise<void>;
  /** Whether the token was issued only just now. */
  isFresh(): boolean;
  /** Whether this page is being left to sign in, which brings the person back to it. */
  isSigningIn(): boolean;
}

interface SignInState {
  readonly returnTo: string;
}

/** Where this tab keeps when its token was issued: what the library stores of a sign-in is the token alone. */
const signedInAtKey = "panboard.signed-in-at";

/** A session against the configured issuer, kept for this tab alone. */
export function createSession(configuration: Configuration, origin: string): Session {
  const storage = window.sessionStorage;
  const userKey = keyOfUser(configuration);
  let completing: Promise<string> | undefined;
  let leaving: Promise<void> | undefined;
  // Leaving to sign in forgets the token before the page is gone, and with it who it was of.
  let subject: string | undefined;
  let isSigningOut = false;

  const loadManager = async (): Promise<UserManager> =>
    (await import("./sign-in-library")).buildUserManager(configuration, origin);
  const getToken = () => readToken(storage, userKey, Date.now());

  async function leaveToSignIn(returnTo: string): Promise<void> {
    const manager = await loadManager();
    await manager.removeUser();
    const state: SignInState = { returnTo };
    await manager.signinRedirect({ state });
  }

  async function completeSignIn(): Promise<string> {
    const user = await (await loadManager()).signinRedirectCallback();
    storage.setItem(signedInAtKey, String(Date.now()));
    forgetKept({ exceptOf: user.profile.sub });
    return pathOf(user);
  }

  return {
    getToken,
    isSignedIn: () => getToken() !== undefined,
    getSubject() {
      // What is asked or typed until the page is gone must not be kept any more.
      if (isSigningOut) return undefined;
      subject = readSubject(storage, userKey) ?? subject;
      return subject;
    },
    signIn(returnTo) {
      // Several requests may be refused at once: one of them leaves.
      leaving ??= leaveToSignIn(returnTo).catch((error: unknown) => {
        leaving = undefined;
        throw error;
      });
      return leaving;
    },
    completeSignIn() {
      completing ??= completeSignIn();
      return completing;
    },
    async signOut() {
      isSigningOut = true;
      forgetKept();
      const manager = await loadManager();
      const endsSession = await manager.metadataService.getEndSessionEndpoint().catch(() => undefined);
      if (endsSession) return manager.signoutRedirect({ state: "signed out" });
      await manager.removeUser();
      window.location.assign("/signed-out");
    },
    isFresh() {
      const ageMs = Date.now() - Number(storage.getItem(signedInAtKey) ?? 0);
      return ageMs >= 0 && ageMs < freshTokenMs;
    },
    isSigningIn: () => leaving !== undefined,
  };
}

/** Only paths of our own: what comes back from outside must not send anybody elsewhere. */
function pathOf(user: User): string {
  const returnTo = (user.state as SignInState | undefined)?.returnTo ?? "/";
  return returnTo.startsWith("/") && !returnTo.startsWith("//") ? returnTo : "/";
}
