import type { TokenIdentity } from "./resolve-viewer";
import type { Viewer } from "./viewer";

/** How long somebody's rights are kept: a grant that begins or ends by its day is seen to within that time. */
const keptMsMax = 60_000;
/** Viewers that are kept at most. */
const viewersMax = 10_000;

interface Kept {
  readonly viewer: Promise<Viewer>;
  /** When its reading began. */
  readonly at: number;
}

/**
 * Who is behind a token, resolved once in 60 seconds at most. All of them are dropped when a grant changes anywhere, and
 * none is kept while it could not be heard of. It begins deaf.
 */
export class KeptViewers {
  private readonly kept = new Map<string, Kept>();
  private isHearing = false;

  constructor(
    private readonly resolve: (identity: TokenIdentity) => Promise<Viewer>,
    /** Milliseconds of a clock that never goes back. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  async get(identity: TokenIdentity): Promise<Viewer> {
    if (!this.isHearing) return this.resolve(identity);
    const key = JSON.stringify([identity.issuer, identity.subject]);
    const at = this.now();
    const found = this.kept.get(key);
    if (found && at - found.at < keptMsMax) return found.viewer;
    const fresh: Kept = { at, viewer: this.resolve(identity) };
    // The oldest stand first.
    this.kept.delete(key);
    this.kept.set(key, fresh);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= viewersMax) break;
      this.kept.delete(oldest);
    }
    // What failed is asked for again; what took the place of a dropped one meanwhile stays.
    fresh.viewer.catch(() => this.kept.get(key) === fresh && this.kept.delete(key));
    return fresh.viewer;
  }

  /** Grants have changed, or may have while nothing was heard; from now on changes are heard of. */
  hear(): void {
    this.kept.clear();
    this.isHearing = true;
  }

  /** Grants have changed, as this process knows without hearing of it. */
  drop(): void {
    this.kept.clear();
  }

  /** Changes are no longer heard of. */
  goDeaf(): void {
    this.kept.clear();
    this.isHearing = false;
  }
}
