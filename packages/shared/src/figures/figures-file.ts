/** The columns that every figures file has. */
export const requiredFigureColumns = [
  "board",
  "area",
  "indicator",
  "period",
  "breakdown",
  "category",
  "value",
  "source",
  "section",
] as const;

/** The columns that a figures file may have besides. */
export const optionalFigureColumns = ["note"] as const;

/** The column in which a file of ours says with "no" that a row states nothing, and is left out when the file is imported. */
export const importColumn = "import";

/** The columns that an export of a comparison adds for people: an import knows them by name, and does not read them. */
export const comparisonColumns = [
  "indicator name",
  "area name",
  "ons code",
  "period in words",
  "category name",
  "unit",
  "measure",
  "value kind",
  "shown",
  "numerator",
  "denominator",
  "lower",
  "upper",
  "change",
  "rank",
  "conflict",
  "reason",
  "compared with",
  "what is compared",
  "exported on",
] as const;

/** The columns that the report on a checked file adds for people: an import does not read them either. */
export const reportColumns = ["line", "status", "message", "previous value"] as const;

export type FigureColumn = (typeof requiredFigureColumns)[number] | (typeof optionalFigureColumns)[number];
export type ComparisonColumn = (typeof comparisonColumns)[number];

/** What a figures file writes where there is no number: symbols of the DfE open data standard, and our word for what was asked for. */
export const valueSymbols = {
  NOT_APPLICABLE: "z",
  NOT_AVAILABLE: "x",
  CONFIDENTIAL: "c",
  LOW: "low",
  AWAITED: "awaited",
} as const;

/**
 * A period’s label as a file of ours writes it: "at 2012-03-31", "in 2011-12". Spreadsheets make dates of the bare labels, with a slash
 * or words for the month too, and leave alone what begins with a word.
 */
export function writePeriodCell(label: string): string {
  return `${/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(label) ? "at" : "in"} ${label}`;
}

/** The label in such a cell; any other text is answered as it is. */
export function labelOfPeriodCell(text: string): string {
  return text.replace(/^(?:at|in) /i, "");
}
