import type { DemonstrationPerson } from "./demonstration-person";
import type { OidcState } from "./oidc-state";
import type { SigningKey } from "./signing-key";

/** What the local issuer is built from. */
export interface LocalIssuerOptions {
  /** As clients reach it, for example http://localhost:4000/oidc; it is mounted under this URL's path. */
  readonly issuerUrl: string;
  /** The one resource that access tokens are for, an absolute URI, for example "https://api.panboard.example". */
  readonly audience: string;
  readonly key: SigningKey;
  /** Who may be signed in as; asked at each page and each sign-in, so that the list may change while running. */
  listPeople(): Promise<readonly DemonstrationPerson[]>;
  /** Ids of clients that get tokens for themselves (client credentials, secret "demonstration"). */
  readonly machineClients: readonly string[];
  readonly state: OidcState;
  /** Where the web client may be sent back to, exact; the first one's origin is where "Start again" leads. */
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  /** Told of every failure that is not the visitor's. */
  readonly reportError: (error: unknown) => void;
}
