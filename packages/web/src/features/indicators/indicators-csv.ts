import { csvForPeople } from "@panboard/shared";
import { themeWords, type IndicatorSummary } from "./catalogue";

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
      themeWords(indicator.theme),
      words(indicator.unit),
      words(indicator.kind),
      words(indicator.polarity),
      indicator.publishedPeriods[0]?.label ?? null,
      indicator.publishedPeriods.at(-1)?.label ?? null,
      indicator.publishedAreas.length,
    ]),
  );
}

/** An enumeration's value in words: `LOWER_IS_BETTER` is "Lower is better". */
function words(value: string): string {
  const text = value.toLowerCase().replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
