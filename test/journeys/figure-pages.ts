import { steward } from "./given-agency";
import type { PageFact } from "./page-fact";

/** An import's reference, as the link to it in the list. */
const reference = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

const manager = "business-manager@cheshire-east";
const analyst = "regional-analyst@cheshire";
const elsewhere = "member@warrington";
/** A figure for England that stands because the product ships it so. */
const shippedChoice = "indicator=cp_plans_rate_per_10000&area=england&period=2011-03-31";

/** The pages of published figures: indicators, comparisons, conflicts and imports. */
export const figureFacts: Readonly<Record<string, PageFact>> = {
  "/regions/:region/compare": {
    as: analyst,
    address: "/regions/cheshire/compare",
    missing: { as: elsewhere, address: "/regions/exampleshire/compare" },
  },
  "/regions/:region/compare/indicators/:code": {
    as: manager,
    address: "/regions/cheshire/compare/indicators/cp_plans?from=2011-03-31&to=2014-03-31",
    missing: { as: elsewhere, address: "/regions/cheshire/compare/indicators/nothing" },
  },
  "/regions/:region/overview": {
    as: analyst,
    address: "/regions/cheshire/overview?theme=the-child",
    missing: { as: elsewhere, address: "/regions/exampleshire/overview" },
  },
  "/boards/:board/indicators": {
    as: manager,
    address: "/boards/cheshire-east/indicators",
    missing: { as: elsewhere, address: "/boards/nowhere/indicators" },
  },
  "/boards/:board/indicators/:code": {
    as: manager,
    address: "/boards/cheshire-east/indicators/cp_plans",
    missing: { as: elsewhere, address: "/boards/cheshire-east/indicators/nothing" },
  },
  "/regions/:region/indicators": {
    as: analyst,
    address: "/regions/cheshire/indicators",
    missing: { as: elsewhere, address: "/regions/nowhere/indicators" },
  },
  "/boards/:board/conflicts/resolve": {
    as: manager,
    address: "/boards/cheshire-east/conflicts/resolve?indicator=cp_plans&area=cheshire-east&period=2014-03-31",
    forbidden: { as: "member@cheshire-east" },
    missing: { as: elsewhere, address: "/boards/nowhere/conflicts/resolve" },
  },
  "/boards/:board/conflicts/take-back": {
    as: manager,
    address: "/boards/cheshire-east/conflicts/take-back?indicator=cp_plans&area=cheshire-east&period=2014-03-31",
    forbidden: { as: "member@cheshire-east" },
    missing: { as: elsewhere, address: "/boards/nowhere/conflicts/take-back" },
  },
  "/regions/:region/conflicts/resolve": {
    as: steward,
    address: `/regions/cheshire/conflicts/resolve?${shippedChoice}`,
    forbidden: { as: manager },
    missing: { as: steward, address: "/regions/nowhere/conflicts/resolve" },
  },
  "/regions/:region/conflicts/take-back": {
    as: steward,
    address: `/regions/cheshire/conflicts/take-back?${shippedChoice}`,
    forbidden: { as: manager },
    missing: { as: steward, address: "/regions/nowhere/conflicts/take-back" },
  },
  "/boards/:board/imports": {
    as: manager,
    address: "/boards/cheshire-east/imports",
    forbidden: { as: elsewhere },
    missing: { as: elsewhere, address: "/boards/nowhere/imports" },
  },
  "/boards/:board/imports/:id": {
    as: manager,
    address: "/boards/cheshire-east/imports",
    links: [reference],
    forbidden: { as: elsewhere, address: "/boards/cheshire-east/imports/nothing" },
    missing: { as: manager, address: "/boards/cheshire-east/imports/nothing" },
  },
  "/boards/:board/imports/:id/withdraw": {
    as: manager,
    address: "/boards/cheshire-east/imports?isWithdrawn=no",
    links: [reference, "Withdraw this import"],
    forbidden: { as: "member@cheshire-east", address: "/boards/cheshire-east/imports/nothing/withdraw" },
    missing: { as: manager, address: "/boards/cheshire-east/imports/nothing/withdraw" },
  },
  "/boards/:board/imports/new": {
    as: manager,
    address: "/boards/cheshire-east/imports/new",
    forbidden: { as: elsewhere, address: "/boards/warrington/imports/new" },
    missing: { as: elsewhere, address: "/boards/example-east/imports/new" },
  },
};
