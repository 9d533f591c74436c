import { Loading } from "../../kit/frame/loading";
import type { Download } from "./use-download";

/** What a download is waiting for, or why it failed. `what` is "the list of codes". */
export function DownloadProgress({ download, what }: { readonly download: Download; readonly what: string }) {
  if (download.isReading) return <Loading what={what} />;
  if (!download.error) return null;
  return (
    <p role="alert" className="govuk-error-message">
      Sorry, {what} could not be loaded. {download.error} Download it again.
    </p>
  );
}
