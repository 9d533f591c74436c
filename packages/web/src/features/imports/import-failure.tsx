import { Button } from "../../ui/button";
import { useApi, hereOnThisSite } from "../../kit/api/api";
import { BreakableText } from "./breakable-text";
import type { ImportSteps } from "./use-import";

/** What became of a request that failed, and the way to send it once more. */
export function ImportFailure({
  failure,
  onRetry,
}: {
  readonly failure: ImportSteps["failure"];
  readonly onRetry: () => void;
}) {
  const { session } = useApi();
  if (!failure) return null;
  const { file, preview, error } = failure;
  const isPasted = file.encoding === undefined;
  // Without an answer nobody knows.
  const isNothingStored = preview || (error.code !== "UNREACHABLE" && error.code !== "INTERNAL");
  if (error.code === "UNAUTHENTICATED") {
    const first = preview ? "copy the text first." : "press Choose another file and copy the text first.";
    return (
      <>
        <p className="app-measure">
          Signing in leaves this page: {isPasted ? first : "choose the file again afterwards."}
        </p>
        <Button type="button" classes="govuk-button--secondary" onClick={() => void session.signIn(hereOnThisSite())}>
          Sign in again
        </Button>
      </>
    );
  }
  return (
    <>
      <p className="app-measure">
        {isPasted ? "The text is still here" : <BreakableText>{`${file.fileName} is still chosen`}</BreakableText>}.{" "}
        {isNothingStored
          ? "Nothing was stored."
          : "It may have been stored all the same. Trying again is safe: what is stored already is left as it is."}
        {error.requestId ? ` If it keeps happening, give your support desk the reference ${error.requestId}.` : null}
      </p>
      <Button type="button" classes="govuk-button--secondary" onClick={onRetry}>
        Try again
      </Button>
    </>
  );
}
