import type { ListWords } from "./list-words";

/** A region's catalogue of indicators. */
export const indicatorListWords = {
  noun: ["indicator", "indicators"],
  columns: {
    code: "Code",
    indicator: "Indicator",
    theme: "Theme",
    unit: "Unit",
    kind: "Kind",
    polarity: "Direction",
    earliest: "Earliest value",
    latest: "Latest value",
    areas: "Areas with values",
  },
} as const satisfies ListWords;

/** The same catalogue from a board's side: how each indicator stands in its area. */
export const boardIndicatorListWords = {
  noun: indicatorListWords.noun,
  columns: {
    indicator: indicatorListWords.columns.indicator,
    theme: indicatorListWords.columns.theme,
    value: "Latest value",
    trend: "Trend",
    comparator: "Compared with",
  },
} as const satisfies ListWords;

/** What an indicator's values are counted in. */
export const unitWords = {
  COUNT: "Count",
  PERCENT: "Percent",
  RATE_PER_10000: "Rate per 10,000",
  SCORE: "Score",
  MONTHS: "Months",
  CURRENCY: "Currency",
} as const;

/** How an indicator relates to time. */
export const indicatorKindWords = { SNAPSHOT: "Snapshot", FLOW: "Flow" } as const;

/** Which direction of an indicator is good. */
export const polarityWords = {
  HIGHER_IS_BETTER: "Higher is better",
  LOWER_IS_BETTER: "Lower is better",
  NO_JUDGEMENT: "No judgement",
} as const;

/** The themes of the outcomes framework, in its order. */
export const indicatorThemes = [
  "the-child",
  "the-team-around-the-child",
  "the-agency-around-the-team",
  "the-board-around-the-agencies",
] as const;

/** A theme's key in words: `the-child` is "The child". */
export function themeInWords(theme: string): string {
  const words = theme.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
