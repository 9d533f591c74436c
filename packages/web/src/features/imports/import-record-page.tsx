import { BoardBar } from "../arrangements";
import { Page } from "../../kit/frame/page";
import { useBoard, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { momentInWords } from "../../kit/words/moment";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { SummaryList, type SummaryListRow } from "../../ui/summary-list";
import { BreakableText } from "./breakable-text";
import { OfStoredImport } from "./of-stored-import";
import { importedWords, type StoredImport, withArticle } from "./stored-import";

/** Everything that is known of one import, and the way to withdraw it for who may. */
export function ImportRecordPage() {
  return <OfStoredImport>{(found) => <ImportRecord found={found} />}</OfStoredImport>;
}

function ImportRecord({ found }: { readonly found: StoredImport }) {
  const [viewer, region, board] = [useViewer(), useRegion(), useBoard()];
  const address = `/boards/${board.slug}/imports`;
  const mayWithdraw = !found.withdrawn && mayOnBody(viewer, board, "indicators:import");
  return (
    <Page
      title={`Import ${found.reference}`}
      about={board.name}
      above={<BoardBar board={board} region={region} on={null} />}
      back={{ text: `Imports of ${board.shortName}`, href: address }}
      fictional={region.fictional ? region.name : undefined}
      actions={
        mayWithdraw ? (
          <PageActions>
            <Button classes="govuk-button--secondary" href={`${address}/${found.id}/withdraw`}>
              Withdraw this import
            </Button>
          </PageActions>
        ) : undefined
      }
    >
      <SummaryList rows={recordRows(found)} />
      {found.withdrawn ? (
        <p className="app-measure">
          What it states stays on record and no longer counts, but for what another import states as well. Its file may
          be imported again.
        </p>
      ) : null}
    </Page>
  );
}

function recordRows({ withdrawn, ...found }: StoredImport): SummaryListRow[] {
  const { reference, fileName, rows, added, revised } = found;
  const number = (count: number) => count.toLocaleString("en-GB");
  return [
    { key: "Reference", value: reference },
    { key: "File", value: <BreakableText>{fileName}</BreakableText> },
    { key: "Imported", value: importedWords(found) },
    { key: "Rows", value: number(rows) },
    { key: "New values", value: number(added) },
    { key: "Changed values", value: number(revised) },
    { key: "State", value: withdrawn ? "Withdrawn" : "Counts" },
    ...(withdrawn
      ? [
          { key: "Withdrawn", value: `${momentInWords(withdrawn.at)}, by ${withArticle(withdrawn.by)}` },
          { key: "Reason", value: withdrawn.reason },
        ]
      : []),
  ];
}
