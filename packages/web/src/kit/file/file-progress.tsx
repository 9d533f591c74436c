import { Loading } from "../frame/loading";
import type { FileOnWay } from "./use-file";

/** What the file is waiting for, or why it failed. `what` it is: "file of partners". */
export function FileProgress({ file, what }: { readonly file: FileOnWay; readonly what: string }) {
  if (file.isReading) return <Loading what={`the ${what}`} />;
  if (!file.error) return null;
  const { message, requestId } = file.error;
  return (
    <p role="alert" className="govuk-error-message">
      Sorry, the {what} could not be made. {message} Ask for it again.
      {requestId ? ` If it keeps happening, give your support desk the reference ${requestId}.` : null}
    </p>
  );
}
