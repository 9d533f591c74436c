import { useState } from "react";
import { hereOnThisSite, useApi } from "../../kit/api/api";
import { findKept, forget, keep } from "../../kit/api/kept";
import type { ChosenFile } from "./chosen-file";

/** What stood in the form when the sign-in ran out: the pasted text, or the name of the file, which the browser lets go of. */
export type KeptImport = { readonly csv: string } | { readonly fileName: string };

/** What is kept of an import while somebody signs in again. */
export interface ImportDraft {
  /** What was kept for this person and board in this tab; undefined where there is nothing. */
  readonly kept: KeptImport | undefined;
  /**
   * Keeps what is being imported, leaves to sign in, and comes back to this page. Answers false, and stays, where there is no room
   * for the text, where a sign-in of just now was refused, or where the issuer cannot be reached.
   */
  signInAgain(file: ChosenFile): Promise<boolean>;
  /** Forgets what was kept. */
  drop(): void;
}

/** The draft of a board's import: a sign-in that runs out costs nobody what they pasted. */
export function useImportDraft(board: string): ImportDraft {
  const { session } = useApi();
  const place = `import ${board}`;
  const subject = session.getSubject();
  const [kept, setKept] = useState(() =>
    subject === undefined ? undefined : (findKept(subject, place) as KeptImport),
  );
  return {
    kept,
    async signInAgain({ fileName, csv, encoding }) {
      const value: KeptImport = encoding === undefined ? { csv } : { fileName };
      if (subject === undefined || !keep(subject, place, value) || session.isFresh()) return false;
      return session.signIn(hereOnThisSite()).then(
        () => true,
        () => false,
      );
    },
    drop() {
      setKept(undefined);
      if (subject !== undefined) forget(subject, place);
    },
  };
}
