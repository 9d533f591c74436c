/** A period or date that cannot be read or lies outside the years kept. The message is a plain English sentence or two, fit for a page. */
export class PeriodError extends Error {
  override readonly name = "PeriodError";
}
