export { moneyLines } from "./money-lines.feature";
