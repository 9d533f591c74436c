export { type DemonstrationAccount, listDemonstrationAccounts } from "./demonstration-people";
export { loadDemonstration } from "./load-demonstration";
export { loadShipped, type ShippedFigures } from "./load-shipped";
