import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BoardBar } from "../arrangements";
import { Page } from "../../kit/frame/page";
import { useBoard, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody, type Board, type Viewer } from "../../kit/viewer/viewer";
import { BoardFacts } from "./board-facts";
import type { BoardOverviewQuery } from "./generated/board-overview";
import { KeyFiguresTable } from "./key-figures-table";
import { buildTiles, latestDay, pickTiles } from "./tile";
import { TileView } from "./tile-view";

const tilesMax = 6;

/** Key indicators as tiles and as a table, beside the facts about the board and the person. */
export function BoardHome({ overview }: { readonly overview: BoardOverviewQuery }) {
  const [viewer, region, board] = [useViewer(), useRegion(), useBoard()];
  const tiles = pickTiles(buildTiles(overview.board?.indicatorOverview ?? []), tilesMax);
  const published = overview.board?.publishedCounts.indicators ?? 0;
  // The page is about its newest figure's day: what the board was then is told beside it.
  const on = latestDay(tiles) ?? null;
  return (
    <Page
      about={board.name}
      above={<BoardBar board={board} region={region} on={on} />}
      intro={introOf(board, published)}
      fictional={region.fictional ? region.name : undefined}
      actions={
        <PageActions>
          <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
            Print this page
          </Button>
        </PageActions>
      }
    >
      <div className="app-columns">
        <div>
          {published === 0 ? <NothingPublished viewer={viewer} board={board} /> : null}
          {tiles.length > 0 ? (
            <>
              <h2 className="govuk-heading-m">Key indicators</h2>
              <ul className="app-tiles">
                {tiles.map((tile) => (
                  <TileView
                    key={tile.indicator.code}
                    tile={tile}
                    href={`/boards/${board.slug}/indicators/${encodeURIComponent(tile.indicator.code)}`}
                  />
                ))}
              </ul>
              <KeyFiguresTable tiles={tiles} board={board} />
            </>
          ) : null}
          {published > 0 ? (
            <p>
              <a href={`/boards/${board.slug}/indicators?publishedBy=${board.slug}`}>
                All indicators published by {board.shortName}
              </a>
            </p>
          ) : null}
          {mayOnBody(viewer, board, "body:read") ? (
            <p>
              <a href={`/boards/${board.slug}/imports`}>Imports of {board.shortName}</a>
            </p>
          ) : null}
        </div>
        <BoardFacts viewer={viewer} region={region} board={board} on={on} />
      </div>
    </Page>
  );
}

function introOf(board: Board, published: number): string {
  if (published === 0) return `${board.shortName} has published no figures here.`;
  const many = published === 1 ? "1 indicator" : `${published} indicators`;
  return `${board.shortName} has published values of ${many}. A word beside each says how it is judged.`;
}

function NothingPublished({ viewer, board }: { readonly viewer: Viewer; readonly board: Board }) {
  return (
    <>
      <h2 className="govuk-heading-m">Nothing published yet</h2>
      <p className="app-measure">
        Figures that this board’s reports have printed are shown here, with their source, beside those of the other
        boards. Until then the other boards’ comparisons show this one with no data, never with zero.
      </p>
      {mayOnBody(viewer, board, "indicators:import") ? (
        <Button href={`/boards/${board.slug}/imports/new`}>Import figures</Button>
      ) : null}
    </>
  );
}
