import type { PanboardError } from "@panboard/shared/client";
import { useQueries } from "@tanstack/react-query";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BoardBar } from "../arrangements";
import { Loading } from "../../kit/frame/loading";
import { Page } from "../../kit/frame/page";
import type { IndicatorSummary } from "../catalogue";
import { useApi } from "../../kit/api/api";
import { useBoard, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody, type Board, type Viewer } from "../../kit/viewer/viewer";
import { BoardFacts } from "./board-facts";
import { KeyFiguresTable } from "./key-figures-table";
import { chooseKeyIndicators, latestDay, pickTiles, readTile } from "./tile";
import { TileView } from "./tile-view";

export interface BoardHomeProps {
  readonly indicators: readonly IndicatorSummary[];
}

const tilesMax = 6;
/** Some indicators have values of the board by category alone, which no tile shows: so a few more are read. */
const tilesRead = 9;

/** Key indicators as tiles and as a table, beside the facts about the board and the person. */
export function BoardHome({ indicators }: BoardHomeProps) {
  const [viewer, region, board] = [useViewer(), useRegion(), useBoard()];
  const { client } = useApi();
  const keyIndicators = chooseKeyIndicators(indicators, board.area, region, tilesRead);
  const answers = useQueries({
    queries: keyIndicators.map((indicator) => ({
      queryKey: ["Tile", region.slug, board.area.slug, indicator.code],
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) =>
        (await readTile(client, indicator, board.area.slug, region, signal)) ?? null,
    })),
  });
  const isComplete = answers.every(({ isPending }) => !isPending);
  // Which tiles are shown, and where, is known with the last of them: none moves while it is read.
  const tiles = isComplete
    ? pickTiles(
        answers.flatMap(({ data }) => data ?? []),
        tilesMax,
      )
    : [];
  const failures = answers.filter(({ isError }) => isError);
  const published = indicators.filter(({ publishedAreas }) =>
    publishedAreas.some(({ id }) => id === board.area.id),
  ).length;
  // The page is about its newest figure's day: what the board was then is known with the last of the tiles.
  const on = isComplete ? (latestDay(tiles) ?? null) : undefined;
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
          {published > 0 ? <h2 className="govuk-heading-m">Key indicators</h2> : null}
          {isComplete ? null : <Loading what="the key indicators" />}
          {failures.length > 0 ? (
            <TilesFailed
              error={failures[0]?.error as PanboardError}
              onRetry={() => failures.forEach(({ refetch }) => void refetch())}
            />
          ) : null}
          {tiles.length > 0 ? (
            <>
              <ul className="app-tiles">
                {tiles.map((tile) => (
                  <TileView
                    key={tile.indicator.code}
                    tile={tile}
                    href={`/regions/${region.slug}/compare/indicators/${encodeURIComponent(tile.indicator.code)}`}
                  />
                ))}
              </ul>
              <KeyFiguresTable tiles={tiles} />
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
  const many = published === 1 ? "1 indicator has values" : `${published} indicators have values`;
  return `${many} published for ${board.shortName}. A word beside each says how it is judged.`;
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

function TilesFailed({ error, onRetry }: { readonly error: PanboardError; readonly onRetry: () => void }) {
  return (
    <div role="alert">
      <p>
        Sorry, some key indicators could not be loaded. Nothing is lost.
        {error.requestId ? ` The reference is ${error.requestId}.` : null}
      </p>
      <Button type="button" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
