import { channels } from "../db/channels";
import type { Database } from "../db/database";
import { listenFor } from "../db/notices";
import { KeptViewers } from "./kept-viewers";
import { resolveViewer } from "./resolve-viewer";

/** Viewers of one process, and what ends their listening. */
export interface OpenViewers {
  readonly viewers: KeptViewers;
  close(): Promise<void>;
}

/** Resolves who is behind a token, and keeps it for as long as changes of grants are heard of. */
export async function openViewers(database: Database, onDeaf: (error: Error) => void): Promise<OpenViewers> {
  const viewers = new KeptViewers((identity) => resolveViewer(database, identity));
  const stopDropping = database.whenRightsChange(() => viewers.drop());
  const listening = await listenFor(database, channels.grants, {
    onNotice: () => viewers.hear(),
    onDeaf: (error) => {
      viewers.goDeaf();
      onDeaf(error);
    },
  });
  const close = (): Promise<void> => {
    stopDropping();
    return listening.close();
  };
  return { viewers, close };
}
