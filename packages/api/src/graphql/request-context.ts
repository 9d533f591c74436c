import type { Scope } from "../db/scope";
import type { Viewer } from "../identity/viewer";
import type { Loaders } from "./loaders";

/** What every resolver of one request gets: who asks, what they may reach, and loaders that live as long as the request. */
export interface RequestContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly scope: Scope;
  readonly loaders: Loaders;
}
