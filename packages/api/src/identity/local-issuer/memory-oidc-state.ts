import type { OidcState } from "./oidc-state";

interface Entry {
  readonly model: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly expiresAtMs: number;
}

/** The limits of a `MemoryOidcState`. */
export interface MemoryOidcStateOptions {
  /** How many entries are kept; past that the oldest go first. */
  readonly entriesMax?: number;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Keeps the provider's state in this process alone, bounded, until the process ends: for tests. */
export class MemoryOidcState implements OidcState {
  readonly #entries = new Map<string, Entry>();
  readonly #entriesMax: number;
  readonly #now: () => number;

  constructor({ entriesMax = 10_000, now = Date.now }: MemoryOidcStateOptions = {}) {
    this.#entriesMax = entriesMax;
    this.#now = now;
  }

  async upsert(model: string, id: string, payload: object, expiresInS: number | undefined): Promise<void> {
    const key = keyOf(model, id);
    const expiresAtMs = expiresInS === undefined ? Infinity : this.#now() + expiresInS * 1000;
    this.#entries.delete(key);
    this.#entries.set(key, { model, payload: structuredClone({ ...payload }), expiresAtMs });
    if (this.#entries.size > this.#entriesMax) this.#shrink();
  }

  async find(model: string, id: string): Promise<object | undefined> {
    const entry = this.#entries.get(keyOf(model, id));
    return entry && this.#isAlive(entry) ? structuredClone(entry.payload) : undefined;
  }

  async findByUid(uid: string): Promise<object | undefined> {
    return this.#findWhere((entry) => entry.model === "Session" && entry.payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<object | undefined> {
    return this.#findWhere((entry) => entry.payload.userCode === userCode);
  }

  async consume(model: string, id: string): Promise<void> {
    const key = keyOf(model, id);
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.set(key, { ...entry, payload: { ...entry.payload, consumed: Math.floor(this.#now() / 1000) } });
  }

  async destroy(model: string, id: string): Promise<void> {
    this.#entries.delete(keyOf(model, id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, entry] of this.#entries) {
      if (entry.payload.grantId === grantId) this.#entries.delete(key);
    }
  }

  #findWhere(matches: (entry: Entry) => boolean): object | undefined {
    for (const entry of this.#entries.values()) {
      if (this.#isAlive(entry) && matches(entry)) return structuredClone(entry.payload);
    }
    return undefined;
  }

  #isAlive(entry: Entry): boolean {
    return entry.expiresAtMs > this.#now();
  }

  #shrink(): void {
    for (const [key, entry] of this.#entries) {
      if (!this.#isAlive(entry)) this.#entries.delete(key);
    }
    for (const key of this.#entries.keys()) {
      if (this.#entries.size <= this.#entriesMax) return;
      this.#entries.delete(key);
    }
  }
}

function keyOf(model: string, id: string): string {
  return `${model}:${id}`;
}
