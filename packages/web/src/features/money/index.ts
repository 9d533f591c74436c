export { lineHref, moneyHref } from "./addresses";
export { ClosedYearPage, closedYearWords } from "./closed-year";
export { isNoneOpen, useMoneyYears, yearToAddTo } from "./money-years";
export { NoYearOpen } from "./no-year-open";
export { type OpenYears, OpenYearsOfPage } from "./open-years";
export { nav, read, subOf, write } from "./part";
export { type InPounds, poundsOfPage, statedTogether } from "./pounds-of-page";
export { YearNote } from "./year-note";
