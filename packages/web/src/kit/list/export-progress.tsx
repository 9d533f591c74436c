import { Loading } from "../frame/loading";
import type { ListExport } from "./use-export";

/** What the file is waiting for, or why it failed. `many` is what it holds, "partners". */
export function ExportProgress({ file, many }: { readonly file: ListExport; readonly many: string }) {
  if (file.isReading) return <Loading what={`the file of ${many}`} />;
  if (!file.error) return null;
  const { message, requestId } = file.error;
  return (
    <p role="alert" className="govuk-error-message">
      Sorry, the file of {many} could not be made. {message} Export it again.
      {requestId ? ` If it keeps happening, give your support desk the reference ${requestId}.` : null}
    </p>
  );
}
