import { SideBySideTable } from "../../kit/compare/side-by-side-table";
import type { Region } from "../../kit/viewer/viewer";
import { ChoiceLinks } from "../../ui/choice-links";
import { type AreaOrder, areaRows, englandInWords, periodOf, type RegionOverview } from "./region-rows";

export interface AreasOfIndicatorProps {
  readonly overview: RegionOverview;
  readonly region: Pick<Region, "slug" | "boards">;
  readonly order: AreaOrder;
  /** The address with another order; without one, by name. */
  readonly hrefOf: (order?: AreaOrder) => string;
}

/** The areas of many boards as rows, for one indicator. */
export function AreasOfIndicator({ overview, region, order, hrefOf }: AreasOfIndicatorProps) {
  const { code, title } = overview.indicator;
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <p>
        {periodOf(overview)}. England: {englandInWords(overview)}.{" "}
        <a href={`/regions/${region.slug}/compare/indicators/${encodeURIComponent(code)}`}>Compare over time</a>
      </p>
      <ChoiceLinks
        label="Order"
        items={[
          { text: "By name", href: hrefOf(), isChosen: order === "name" },
          { text: "Highest first", href: hrefOf("highest"), isChosen: order === "highest" },
          { text: "Lowest first", href: hrefOf("lowest"), isChosen: order === "lowest" },
        ]}
      />
      <SideBySideTable
        caption={`${title}, ${periodOf(overview)}`}
        heads={["Area", "Value", "Rank", "Against England"]}
        rows={areaRows(overview, region.boards, order)}
        hrefOf={({ key }) => `/boards/${key}/indicators/${encodeURIComponent(code)}`}
        worded={["Against England"]}
      />
      <p className="app-note">No data means that no value is stored for the period. It does not mean zero.</p>
    </>
  );
}
