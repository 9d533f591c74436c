import { latestOf, mostTelling, numberOf, type Scale, scaleOf } from "../comparison";
import type { BoardOverviewQuery } from "./generated/board-overview";

type Overview = NonNullable<BoardOverviewQuery["board"]>["indicatorOverview"][number];

/** One period of a tile. */
export type TilePoint = Overview["series"][number]["points"][number];
/** How the latest value of a tile stands to an area. */
export type TileVerdict = TilePoint["verdicts"][number];

/** What a tile shows: the board's own values of an indicator over three periods. */
export interface Tile {
  readonly indicator: Overview["indicator"];
  readonly scale: Scale;
  readonly points: readonly TilePoint[];
  /** The last of them with a number. */
  readonly latest: TilePoint;
  /** How the latest value stands to the area that tells most; undefined where there is none to compare with. */
  readonly benchmark: TileVerdict | undefined;
}

/** So many indicators with a benchmark are preferred to others, after the one that tells most. */
const comparedMax = 2;

/** The tiles to show, so many at most: the first, then those whose latest value has a benchmark, then the rest in their order. */
export function pickTiles(tiles: readonly Tile[], max: number): Tile[] {
  const [first, ...others] = tiles;
  if (!first) return [];
  const compared = others.filter(({ benchmark }) => benchmark !== undefined).slice(0, comparedMax);
  return [first, ...compared, ...others.filter((tile) => !compared.includes(tile))].slice(0, max);
}

/** Indicators as tiles, without those that have no number in any of the periods. */
export function buildTiles(overviews: readonly Overview[]): Tile[] {
  return overviews.flatMap((overview) => {
    const points = overview.series[0]?.points ?? [];
    const latest = latestOf(points);
    if (!latest) return [];
    return [
      {
        indicator: overview.indicator,
        scale: scaleOf(overview),
        points,
        latest,
        benchmark: mostTelling(latest.verdicts),
      },
    ];
  });
}

/** The last day that any value of the tiles is about, an ISO date; undefined where there is none. */
export function latestDay(tiles: readonly Pick<Tile, "points">[]): string | undefined {
  const days = tiles.flatMap(({ points }) =>
    points.filter((point) => numberOf(point) !== undefined).map(({ period }) => period.end),
  );
  return days.sort().at(-1);
}
