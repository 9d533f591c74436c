import { Button } from "../../ui/button";
import { downloadText } from "../../ui/download-text";
import { useApi } from "../../kit/api/api";
import type { Board, Region } from "../../kit/viewer/viewer";
import { codesCsv } from "./codes-csv";
import { DownloadButton } from "./download-button";
import { DownloadProgress } from "./download-progress";
import { listCodes } from "./list-codes";
import { templateCsv } from "./template-csv";
import { useDownload } from "./use-download";

/** Files to begin with: an empty figures file, and the codes that may stand in it. */
export function StartingPoints({ board, region }: { readonly board: Board; readonly region: Region }) {
  const { client } = useApi();
  const codes = useDownload(`codes-${board.slug}.csv`, async (signal) =>
    codesCsv(board, region, await listCodes(client, region.slug, signal)),
  );
  return (
    <>
      <div className="govuk-button-group">
        <Button
          type="button"
          classes="govuk-button--secondary"
          onClick={() => downloadText(`figures-template-${board.slug}.csv`, templateCsv(board))}
        >
          Download a template
        </Button>
        <DownloadButton download={codes}>Download the list of codes</DownloadButton>
      </div>
      <DownloadProgress download={codes} what="the list of codes" />
    </>
  );
}
