import { useMemo } from "react";
import { ListPage } from "../../kit/list/list-page";
import { useBoard, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { BoardBar } from "../arrangements";
import { boardIndicatorListView } from "./board-indicators-list";
import { NoIndicators } from "./no-indicators";

/** The indicators with published values from a board's side: its latest value of each, how it moved and what it is held against. */
export function BoardIndicatorsPage() {
  const board = useBoard();
  const [viewer, region] = [useViewer(), useRegion()];
  const view = useMemo(() => boardIndicatorListView(board), [board]);
  const mayImport = mayOnBody(viewer, board, "indicators:import");
  return (
    <ListPage
      view={view}
      variables={{ region: region.slug, area: board.area.slug }}
      owner={{ region: region.slug }}
      viewsOf={{ body: board.id }}
      place={board}
      about={board.name}
      above={<BoardBar board={board} region={region} on={null} />}
      intro={`How ${board.shortName} stands, of all that the boards of ${region.name} have published.`}
      fictional={region.fictional ? region.name : undefined}
      add={mayImport ? { text: "Import figures", href: `/boards/${board.slug}/imports/new` } : undefined}
      before={
        mayOnBody(viewer, board, "body:read") ? (
          <p className="app-screen-only">
            <a href={`/boards/${board.slug}/imports`}>Imports of {board.shortName}</a>
          </p>
        ) : null
      }
      empty={<NoIndicators region={region} />}
    />
  );
}
