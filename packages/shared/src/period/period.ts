/** What a value is about: a financial year, half or quarter (from April), a calendar month, or the state on one date. */
export type PeriodKind = "FINANCIAL_YEAR" | "HALF" | "QUARTER" | "MONTH" | "DATE";

/** A period. It lies wholly in the years 1900 to 2099. */
export interface Period {
  readonly kind: PeriodKind;
  /** "2013-14", "2013-14 H1", "2013-14 Q4", "2014-03" ("2011-M12" where that would read as a year), or "2014-03-31". */
  readonly label: string;
  /** First day, an ISO date. */
  readonly start: string;
  /** Last day, an ISO date. */
  readonly end: string;
}
