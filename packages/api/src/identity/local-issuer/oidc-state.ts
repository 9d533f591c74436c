/**
 * Where the provider keeps what must outlive a request: sessions, interactions, codes and grants. `model` is the kind
 * ("Session", "AuthorizationCode", ...), ids are unique within a kind, payloads are plain JSON. Nothing that has expired
 * is found.
 */
export interface OidcState {
  /** Adds or replaces; `expiresInS` is the time to live from now in seconds, undefined for none. */
  upsert(model: string, id: string, payload: object, expiresInS: number | undefined): Promise<void>;
  find(model: string, id: string): Promise<object | undefined>;
  /** The session whose payload has this `uid`. */
  findByUid(uid: string): Promise<object | undefined>;
  /** The entry whose payload has this `userCode`. */
  findByUserCode(userCode: string): Promise<object | undefined>;
  /** Sets `consumed` in the payload to now, in seconds since 1970; nothing happens where there is no such entry. */
  consume(model: string, id: string): Promise<void>;
  destroy(model: string, id: string): Promise<void>;
  /** Removes every entry whose payload has this `grantId`. */
  revokeByGrantId(grantId: string): Promise<void>;
}
