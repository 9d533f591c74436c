import { useState } from "react";
import type { PanboardError } from "@panboard/shared/client";
import { Button } from "../../ui/button";
import { hereOnThisSite, useApi } from "../api/api";
import { useForm } from "./form-context";

/** What the error summary says of a request that failed. */
export function failureInWords({ code, message }: Pick<PanboardError, "code" | "message">): string {
  if (code === "UNAUTHENTICATED") return "You are no longer signed in. Nothing was saved";
  return `Sorry, this could not be saved. ${message}`;
}

/** What became of a request that failed, and what can be done: try again, or sign in again. */
export function FormFailed() {
  const { failure, submit } = useForm();
  if (!failure) return null;
  const { error, isSafeToRepeat } = failure;
  if (error.code === "UNAUTHENTICATED") return <SignInAgain />;
  const isRefused = error.code === "FORBIDDEN" || error.code === "NOT_FOUND";
  // Without an answer nobody knows.
  const isUnsure = error.code === "UNREACHABLE" || error.code === "INTERNAL";
  return (
    <div className="app-form-panel">
      <p>
        What you typed is still here. {isRefused ? null : repeatWords(isUnsure, isSafeToRepeat)}
        {error.requestId ? ` If it keeps happening, give your support desk the reference ${error.requestId}.` : null}
      </p>
      {isRefused ? null : (
        <Button type="button" classes="govuk-button--secondary" onClick={submit}>
          Try again
        </Button>
      )}
    </div>
  );
}

function repeatWords(isUnsure: boolean, isSafeToRepeat: boolean): string {
  if (!isUnsure) return "Nothing was saved. Try again in a minute.";
  if (isSafeToRepeat) return "Trying again is safe: it is saved once, even if it has arrived already.";
  return "It may have been saved all the same. Look whether it was before you try again.";
}

function SignInAgain() {
  const { session } = useApi();
  const { keeper, fields } = useForm().open;
  const [isFailed, setFailed] = useState(false);
  const hasFiles = fields.inOrder().some(({ kind }) => kind === "file");
  const signIn = () => {
    keeper.now();
    session.signIn(hereOnThisSite()).catch(() => setFailed(true));
  };
  return (
    <div className="app-form-panel">
      <p>
        {keeper.isKept
          ? "What you typed is kept. It stands here again once you have signed in."
          : "What you typed can't be kept while you sign in. Copy it first."}
        {hasFiles ? " A file can't be kept: choose it again afterwards." : null}
      </p>
      {isFailed ? <p role="alert">The service that signs people in does not answer. Try again in a minute.</p> : null}
      <Button type="button" classes="govuk-button--secondary" onClick={signIn}>
        Sign in again
      </Button>
    </div>
  );
}
