import { BoardBar } from "../arrangements";
import { ListPage } from "../../kit/list/list-page";
import { useBoard, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { importListView } from "./import-list-view";
import { importersInWords } from "./importers";

/** The files of figures that a board imported, withdrawn ones among them. */
export function ImportsPage() {
  const [viewer, region, board] = [useViewer(), useRegion(), useBoard()];
  const mayImport = mayOnBody(viewer, board, "indicators:import");
  const add = { text: "Import figures", href: `/boards/${board.slug}/imports/new` };
  return (
    <ListPage
      view={importListView}
      variables={{ board: board.slug, region: region.slug }}
      owner={{ body: board.id }}
      place={board}
      about={board.name}
      above={<BoardBar board={board} region={region} on={null} />}
      intro={`Files of published figures that were imported for ${board.shortName}. Each leads to what is known of it.`}
      fictional={region.fictional ? region.name : undefined}
      add={mayImport ? add : undefined}
      empty={
        <p className="app-measure">
          Each file of figures that is imported is kept here under its reference.{" "}
          {mayImport ? "Import one to begin." : `Figures are imported by ${importersInWords()} of ${board.shortName}.`}
        </p>
      }
    />
  );
}
