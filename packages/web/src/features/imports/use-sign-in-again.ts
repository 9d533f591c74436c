import type { FieldsForm } from "../../kit/form/use-fields-form";
import { hereOnThisSite, useApi } from "../../kit/api/api";
import type { ChosenFile } from "./chosen-file";
import { keptFileName } from "./kept-note";

/**
 * Keeps what is being imported, leaves to sign in, and comes back to this page. Answers false, and stays, where there is no room
 * for the text, where a sign-in of just now was refused, or where the issuer cannot be reached.
 */
export function useSignInAgain({ open }: FieldsForm): (file: ChosenFile) => Promise<boolean> {
  const { session } = useApi();
  return async ({ fileName, encoding }) => {
    // Pasted text is kept by its field.
    open.values.setText(keptFileName, encoding === undefined ? "" : fileName);
    open.keeper.now();
    if (!open.keeper.isKept || session.isFresh()) return false;
    return session.signIn(hereOnThisSite()).then(
      () => true,
      () => false,
    );
  };
}
