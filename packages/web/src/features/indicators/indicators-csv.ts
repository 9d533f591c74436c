import { csvForPeople, themeInWords, writePeriodCell } from "@panboard/shared";
import type { IndicatorSummary } from "../catalogue";
import type { IndicatorListState } from "./indicator-list-state";

type IndicatorFilters = Pick<IndicatorListState, "ownOnly" | "theme" | "search">;

const columns = [
  "Code",
  "Indicator",
  "Theme",
  "Unit",
  "Kind",
  "Direction",
  "First period",
  "Last period",
  "Areas with values",
];

/** The list of indicators as a file for spreadsheets. */
export function indicatorsCsv(indicators: readonly IndicatorSummary[]): string {
  return csvForPeople(
    columns,
    indicators.map((indicator) => [
      indicator.code,
      indicator.title,
      themeInWords(indicator.theme),
      words(indicator.unit),
      words(indicator.kind),
      words(indicator.polarity),
      periodCell(indicator.publishedPeriods[0]),
      periodCell(indicator.publishedPeriods.at(-1)),
      indicator.publishedAreas.length,
    ]),
  );
}

/** "indicators-cheshire.csv", "indicators-warrington-published-by-board-the-child.csv": whose list, and by which filters. */
export function indicatorsFileName(place: string, { ownOnly, theme, search }: IndicatorFilters): string {
  const parts = ["indicators", place, ...(ownOnly ? ["published-by-board"] : []), theme, search.toLowerCase()];
  return `${parts
    .join(" ")
    .replaceAll(/[^A-Za-z0-9_-]+/g, " ")
    .trim()
    .replaceAll(" ", "-")}.csv`;
}

function periodCell(period: { readonly label: string } | undefined): string | null {
  return period ? writePeriodCell(period.label) : null;
}

/** An enumeration's value in words: `LOWER_IS_BETTER` is "Lower is better". */
function words(value: string): string {
  const text = value.toLowerCase().replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
