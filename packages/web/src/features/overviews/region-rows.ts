import type { SideBySideRow, SideBySideValue } from "../../kit/compare/side-by-side";
import type { Board } from "../../kit/viewer/viewer";
import { inConflict, mostTelling, numberOf, periodTitle, scaleOf, valueWords, verdictState } from "../comparison";
import type { RegionOverviewQuery } from "./generated/region-overview";

/** One indicator over the areas of a region, for one period. */
export type RegionOverview = NonNullable<RegionOverviewQuery["region"]>["indicatorOverview"][number];

type AreaSeries = RegionOverview["series"][number];
/** As much of a board as names its area. */
export type NamedBoard = Pick<Board, "slug" | "shortName" | "area">;

/** More boards than these do not stand side by side: their areas are rows, of one indicator. */
export const boardsBesideMax = 8;

/** In which order areas are listed: as the region has them, or by their values. */
export type AreaOrder = "name" | "highest" | "lowest";

/** Indicators as rows, each with its period, and the boards' areas side by side with England after them. */
export function indicatorRows(overviews: readonly RegionOverview[], boards: readonly NamedBoard[]): SideBySideRow[] {
  return overviews.map((overview) => ({
    key: overview.indicator.code,
    name: overview.indicator.title,
    note: periodOf(overview),
    values: [...boards.map(({ area }) => seriesOf(overview, area.slug)), englandOf(overview)].map((series) =>
      cellOf(overview, series),
    ),
  }));
}

/** The boards' areas as rows of one indicator: value, rank, and how it stands to England. */
export function areaRows(overview: RegionOverview, boards: readonly NamedBoard[], order: AreaOrder): SideBySideRow[] {
  const rows = boards.map((board) => {
    const series = seriesOf(overview, board.area.slug);
    const { state, ...value } = cellOf(overview, series);
    const rank = series?.points[0]?.rank;
    return {
      key: board.slug,
      name: board.shortName,
      values: [
        value,
        rank ? { text: String(rank), number: rank } : ({ text: "Not ranked", isMissing: true } as const),
        state ? { text: state.word, state } : ({ text: "Not compared", isMissing: true } as const),
      ],
      number: numberOf(series?.points[0]),
    };
  });
  return sortRows(rows, order);
}

function sortRows(rows: readonly NumberedRow[], order: AreaOrder): SideBySideRow[] {
  if (order === "name") return [...rows];
  const sign = order === "highest" ? -1 : 1;
  // What has no number comes last, whichever way the others go.
  const keyOf = ({ number }: NumberedRow) => (number === undefined ? Number.POSITIVE_INFINITY : sign * number);
  return [...rows].sort((a, b) => (keyOf(a) === keyOf(b) ? 0 : keyOf(a) - keyOf(b)));
}

type NumberedRow = SideBySideRow & { readonly number: number | undefined };

/** What is shown, a row an indicator and area, as a file holds it. */
export function fileRows(overviews: readonly RegionOverview[]): SideBySideRow[] {
  return overviews.flatMap((overview) =>
    shownSeries(overview).map((series) => {
      const { state, ...value } = cellOf(overview, series);
      return {
        key: `${overview.indicator.code} ${series.area.slug}`,
        name: overview.indicator.title,
        values: [
          { text: overview.indicator.code },
          { text: periodOf(overview) },
          { text: series.area.name },
          value,
          { text: state?.word ?? "" },
        ],
      };
    }),
  );
}

/** "31 March 2014": the period that an overview is about. */
export function periodOf({ periods }: RegionOverview): string {
  const [period] = periods;
  return period ? periodTitle(period) : "No period";
}

/** What England's value is in words. */
export function englandInWords(overview: RegionOverview): string {
  return cellOf(overview, englandOf(overview)).text;
}

function shownSeries({ series }: RegionOverview): AreaSeries[] {
  return series.filter(({ area }) => area.kind === "LOCAL_AUTHORITY" || area.kind === "COUNTRY");
}

function seriesOf({ series }: RegionOverview, area: string): AreaSeries | undefined {
  return series.find((one) => one.area.slug === area);
}

function englandOf({ series }: RegionOverview): AreaSeries | undefined {
  return series.find(({ area }) => area.kind === "COUNTRY");
}

/** A value with the verdict on it; without one where it is held against nothing. */
function cellOf(overview: RegionOverview, series: AreaSeries | undefined): SideBySideValue {
  const point = series?.points[0];
  const text = valueWords(point, scaleOf(overview));
  if (!point || numberOf(point) === undefined) return { text, isMissing: true };
  const verdict = mostTelling(point.verdicts);
  return {
    text,
    ...(point.value ? { number: point.value } : {}),
    ...(verdict ? { state: verdictState(overview.indicator, verdict) } : {}),
    ...(inConflict(point) ? { isInConflict: true } : {}),
  };
}
