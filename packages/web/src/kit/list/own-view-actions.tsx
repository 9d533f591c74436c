import { type PanboardClient, PanboardError } from "@panboard/shared/client";
import { useState } from "react";
import { useLocation } from "react-router";
import { useApi } from "../api/api";
import { sendChange } from "../form/send-change";
import { type Undo, undoBy, useSuccess } from "../form/success";
import {
  ChangeViewDocument,
  RemoveViewDocument,
  RestoreViewDocument,
  type SavedViewPartsFragment,
} from "./generated/saved-views";
import { useSharing } from "./use-sharing";

/** What can be done with a saved view of one's own: share it, take it back, remove it. Each can be undone. */
export function OwnViewActions({ view }: { readonly view: SavedViewPartsFragment }) {
  const sharedWith = useSharing();
  const { isBusy, refused, make } = useViewChange();
  const { id, isShared, name } = view;
  const versioned = { id, expectedVersion: view.version };
  const share = (wanted: boolean) =>
    make({
      send: (client) => sendChange(client, ChangeViewDocument, { input: { ...versioned, isShared: wanted } }),
      text: wanted ? `View “${name}” shared` : `View “${name}” is yours alone`,
      undo: ({ version }) => undoBy(ChangeViewDocument, { id, expectedVersion: version, isShared: !wanted }),
    });
  const remove = () =>
    make({
      send: (client) => sendChange(client, RemoveViewDocument, { input: versioned }),
      text: `View “${name}” removed`,
      undo: ({ version }) => undoBy(RestoreViewDocument, { id, expectedVersion: version }),
    });
  const actions = [
    ...(isShared ? [{ text: "Stop sharing", run: () => share(false) }] : []),
    ...(!isShared && sharedWith ? [{ text: `Share with ${sharedWith.shortName}`, run: () => share(true) }] : []),
    { text: "Remove", run: remove },
  ];
  return (
    <>
      <span className="app-views__actions">
        {actions.map(({ text, run }) => (
          <button
            key={text}
            type="button"
            className="app-views__action"
            aria-disabled={isBusy || undefined}
            onClick={run}
          >
            {text}
            <span className="govuk-visually-hidden"> the view “{name}”</span>
          </button>
        ))}
      </span>
      {refused === undefined ? null : (
        <p role="alert" className="govuk-error-message">
          Sorry, the view could not be changed. {refused}
        </p>
      )}
    </>
  );
}

interface ViewChange {
  readonly send: (
    client: PanboardClient,
  ) => Promise<
    { readonly row: SavedViewPartsFragment } | { readonly userErrors: readonly { readonly message: string }[] }
  >;
  /** What was done, without a full stop. */
  readonly text: string;
  /** What undoes it, from what the view became. */
  readonly undo: (view: SavedViewPartsFragment) => Undo;
}

/** Sends changes of views, one at a time; what was done is told above the h1 of the same page. */
function useViewChange() {
  const { client, cache, signInAgain } = useApi();
  const { pathname, search } = useLocation();
  const succeed = useSuccess();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();
  const run = async ({ send, text, undo }: ViewChange) => {
    setBusy(true);
    setRefused(undefined);
    try {
      const answer = await send(client);
      if ("row" in answer) {
        await cache.invalidateQueries({ queryKey: ["SavedViews"] });
        succeed(`${pathname}${search}`, { text, undo: undo(answer.row) });
      } else setRefused(answer.userErrors.map(({ message }) => message).join(" "));
    } catch (error) {
      if (!(error instanceof PanboardError)) throw error;
      setRefused(error.message);
      await signInAgain(error);
    } finally {
      setBusy(false);
    }
  };
  const make = (change: ViewChange) => {
    if (!isBusy) void run(change);
  };
  return { isBusy, refused, make };
}
