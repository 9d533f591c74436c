import { Button } from "../../ui/button";
import type { Download } from "./use-download";

/** A secondary button that starts a download. Stays on meanwhile, so that it keeps the focus: pressed again it does nothing. */
export function DownloadButton({ download, children }: { readonly download: Download; readonly children: string }) {
  return (
    <Button type="button" classes="govuk-button--secondary" onClick={download.start}>
      {children}
    </Button>
  );
}
