import type { FormValues } from "../../kit/form/form-values";
import { BreakableText } from "./breakable-text";

/** Where the form keeps the name of a file that was on its way when the sign-in ran out: the browser lets go of the file itself. */
export const keptFileName = "fileName";

/** What is left of a form that was left unfinished, such as to sign in again. */
export function KeptNote({ values }: { readonly values: FormValues }) {
  const fileName = values.text(keptFileName);
  if (fileName === "") return <p>The text that you pasted is still here.</p>;
  return (
    <p>
      Choose <BreakableText>{fileName}</BreakableText> again, because the browser let go of it.
    </p>
  );
}
