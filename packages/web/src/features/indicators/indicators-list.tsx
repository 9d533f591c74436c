import { indicatorListWords, themeInWords } from "@panboard/shared";
import { defineListView } from "../../kit/list/define-list-view";
import { type ListFilter, searchFilter } from "../../kit/list/list-filter";
import { addQuery, periodTitle } from "../comparison";
import { IndicatorListDocument } from "./generated/indicators-list";
import { themeFilter } from "./theme-filter";

/** Where the indicators lead: to the comparison in the region, with the areas and dates that were chosen there before. */
export interface IndicatorsPlace {
  readonly region: string;
  readonly carried: string;
}

/** What indicators are looked for by, from wherever they are seen. */
export const indicatorFilters: readonly ListFilter[] = [searchFilter("Words in the name or definition"), themeFilter];

/** The indicators of which a region has published values. */
export const indicatorListView = defineListView({
  name: "indicators",
  document: IndicatorListDocument,
  connection: ({ indicators }) => indicators,
  keyOf: ({ code }) => code,
  words: indicatorListWords,
  columns: {
    indicator: {
      cell: ({ code, title }, { region, carried }: IndicatorsPlace) => (
        <a href={addQuery(`/regions/${region}/compare/indicators/${encodeURIComponent(code)}`, carried)}>{title}</a>
      ),
      sort: true,
    },
    theme: { cell: ({ theme }) => themeInWords(theme), sort: true },
    latest: { cell: ({ latestPeriod }) => (latestPeriod ? periodTitle(latestPeriod) : "None"), sort: true },
    areas: { cell: ({ areaCount }) => areaCount, sort: true, format: "numeric" },
  },
  filters: indicatorFilters,
  sort: "indicator",
  always: { published: true },
});
