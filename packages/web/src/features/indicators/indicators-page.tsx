import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { ListPage } from "../../kit/list/list-page";
import { usePage, useRegion } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { IdentityBar } from "../../ui/identity-bar";
import { BoardBar } from "../arrangements";
import { carriedQuery } from "../comparison";
import { indicatorListView } from "./indicators-list";

/** The indicators of a region with published values, from a board's side or the region's. */
export function IndicatorsPage() {
  const { viewer, body } = usePage();
  const region = useRegion();
  const [search] = useSearchParams();
  const board = body?.__typename === "Board" ? body : undefined;
  const view = useMemo(() => indicatorListView(board), [board]);
  const carried = carriedQuery(search);
  const mayImport = board && mayOnBody(viewer, board, "indicators:import");
  return (
    <ListPage
      view={view}
      variables={{ region: region.slug }}
      owner={{ region: region.slug }}
      viewsOf={board ? { body: board.id } : undefined}
      place={{ region: region.slug, carried }}
      carried={carried}
      about={board?.name ?? region.name}
      above={
        board ? (
          <BoardBar board={board} region={region} on={null} />
        ) : (
          <IdentityBar title={region.name} details={`${region.boards.length} boards`} />
        )
      }
      intro={`What the boards of ${region.name} have published. Each indicator leads to its values, side by side.`}
      fictional={region.fictional ? region.name : undefined}
      add={mayImport ? { text: "Import figures", href: `/boards/${board.slug}/imports/new` } : undefined}
      before={
        board && mayOnBody(viewer, board, "body:read") ? (
          <p className="app-screen-only">
            <a href={`/boards/${board.slug}/imports`}>Imports of {board.shortName}</a>
          </p>
        ) : null
      }
      empty={
        <p className="app-measure">
          Indicators are listed here once a board of {region.name} has published figures from a report.
        </p>
      }
    />
  );
}
