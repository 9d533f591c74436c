import { SideBySideTable } from "../../kit/compare/side-by-side-table";
import type { Region } from "../../kit/viewer/viewer";
import { indicatorRows, type RegionOverview } from "./region-rows";

/** Indicators of one answer at the most. */
export const indicatorsMax = 50;

export interface IndicatorsByAreaProps {
  readonly overviews: readonly RegionOverview[];
  readonly region: Pick<Region, "slug" | "boards">;
}

/** A region's indicators as rows, its boards beside each other and England after them. */
export function IndicatorsByArea({ overviews, region }: IndicatorsByAreaProps) {
  return (
    <>
      {overviews.length === indicatorsMax ? (
        <p>The first {indicatorsMax} indicators are shown. Choose a theme to see the others.</p>
      ) : null}
      <SideBySideTable
        caption="Indicators by area"
        heads={["Indicator and period", ...region.boards.map(({ shortName }) => shortName), "England"]}
        rows={indicatorRows(overviews, region.boards)}
        hrefOf={({ key }) => `/regions/${region.slug}/compare/indicators/${encodeURIComponent(key)}`}
      />
      <p className="app-note">
        A word under a value says how it stands to England, where that can be tested. No data means that no value is
        stored for the period. It does not mean zero. Numbers are not held against each other: the areas differ in size.
      </p>
    </>
  );
}
