export { lineHref, moneyHref, type MoneyPlace, printedHref, yearHref } from "./addresses";
export { nav, read, subOf, write } from "./part";
