import { BreakableText } from "./breakable-text";
import type { KeptImport } from "./use-import-draft";

/** What became of a form in which the sign-in ran out, once the person is back. */
export function KeptNote({ kept }: { readonly kept: KeptImport }) {
  if ("csv" in kept) return <p>You have signed in again. The text that you pasted is still here.</p>;
  return (
    <p>
      You have signed in again. Choose <BreakableText>{kept.fileName}</BreakableText> again, because the browser let go
      of it.
    </p>
  );
}
