export { lineHref, moneyHref } from "./addresses";
export { nav, read, subOf, write } from "./part";
