import { PanboardError, type TextDocument } from "@panboard/shared/client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useLocation, useNavigate } from "react-router";
import { Button } from "../../ui/button";
import { NotificationBanner } from "../../ui/notification-banner";
import { useApi } from "../api/api";
import { readAnew } from "../api/read-anew";
import { extendTrail } from "../frame/trail";
import { type ChangeVariables, sendChange } from "./send-change";

/** A change that undoes another, as `undoBy` makes it. Answers with what stands in its way; undefined where it was made. */
export type Undo = (client: Parameters<typeof sendChange>[0]) => Promise<string | undefined>;

/** What the next page says of what was done. */
export interface Success {
  /** What was done, without a full stop: "Meeting renamed". */
  readonly text: string;
  /** Only where undoing is safe. */
  readonly undo?: Undo;
}

/** A mutation that undoes what was done. */
export function undoBy<TData extends object, TVariables extends ChangeVariables>(
  document: TextDocument<TData, TVariables>,
  input: TVariables["input"],
): Undo {
  return async (client) => {
    const answer = await sendChange(client, document, { input } as TVariables);
    return "row" in answer ? undefined : answer.userErrors.map(({ message }) => message).join(" ");
  };
}

/** The one success that is still to be shown, under the number that its page's history entry holds; a reload loses it. */
let standing: (Success & { readonly number: number }) | undefined;
let numbered = 0;
const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function stand(success: typeof standing): void {
  standing = success;
  for (const listener of listeners) listener();
}

/** Goes to a page that says once, above its h1, what was done. */
export function useSuccess(): (to: string, success: Success) => void {
  const navigate = useNavigate();
  const here = useLocation();
  return (to, success) => {
    numbered += 1;
    stand({ ...success, number: numbered });
    // As a link does: the page that follows leads back to its list as it was left.
    void navigate(to, { state: { ...extendTrail(here.state, here), success: numbered } });
  };
}

/** What was done on the page before. Every page has it; the page after that no longer says it, nor does this one after a reload. */
export function SuccessBanner() {
  const { key, state } = useLocation() as {
    readonly key: string;
    readonly state: { readonly success?: number } | null;
  };
  const success = useSyncExternalStore(subscribe, () => standing);
  const number = state?.success;
  useEffect(() => {
    // Only on arriving somewhere else: on the page that is about to be left, what comes next is not over yet.
    if (standing && standing.number !== number) stand(undefined);
  }, [key, number]);
  return success && success.number === number ? <Shown key={number} success={success} /> : null;
}

function Shown({ success: { text, undo } }: { readonly success: Success }) {
  const { client, cache } = useApi();
  const [undoing, setUndoing] = useState<"offered" | "running" | "done" | { readonly refused: string }>("offered");
  if (undoing === "done") return <NotificationBanner title="Success" heading="Undone" type="success" />;
  const run = async (change: Undo) => {
    setUndoing("running");
    try {
      const refused = await change(client);
      setUndoing(refused === undefined ? "done" : { refused });
      if (refused === undefined) void readAnew(cache);
    } catch (error) {
      if (!(error instanceof PanboardError)) throw error;
      setUndoing({ refused: error.code === "UNAUTHENTICATED" ? "You are no longer signed in." : error.message });
    }
  };
  const isRunning = undoing === "running";
  return (
    <NotificationBanner title="Success" heading={text} type="success">
      {typeof undoing === "object" ? <p>Sorry, this could not be undone. {undoing.refused}</p> : null}
      {undo ? (
        <Button
          type="button"
          classes="govuk-button--secondary"
          busy={isRunning}
          onClick={() => (isRunning ? undefined : void run(undo))}
        >
          {isRunning ? "Undoing" : "Undo"}
        </Button>
      ) : null}
    </NotificationBanner>
  );
}
