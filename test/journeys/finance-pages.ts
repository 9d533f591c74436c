import { agencyContributionFacts, contributionFacts } from "./contribution-pages";
import { moneyLineFacts } from "./money-line-pages";
import { moneyFacts } from "./money-pages";
import type { PageFact } from "./page-fact";
import { spendingFacts } from "./spending-pages";

const manager = "business-manager@cheshire-east";
const coordinator = "cdop-coordinator@cheshire";
const analyst = "regional-analyst@cheshire";
const elsewhere = "member@warrington";
const member = "member@cheshire-east";
const panelManager = "panel-manager@cheshire";

/** The pages of money: of boards, of the panel, of a region and of an agency. */
export const financeFacts: Readonly<Record<string, PageFact>> = {
  "/regions/:region/compare/money": {
    as: analyst,
    address: "/regions/cheshire/compare/money",
    missing: { as: elsewhere, address: "/regions/exampleshire/compare/money" },
  },
  ...moneyFacts("/boards/:board", "/boards/example-west", {
    ...{ as: "business-manager@example-west", reader: "coordinator@example-west", elsewhere: "member@example-east" },
    nowhere: "/boards/halton",
  }),
  ...moneyFacts("/joint/:body", "/joint/cdop", {
    ...{ as: panelManager, reader: coordinator, elsewhere, nowhere: "/joint/nowhere" },
  }),
  ...moneyLineFacts("/boards/:board", "/boards/cheshire-east", {
    ...{ as: manager, reader: "coordinator@cheshire-east", nowhere: "/boards/example-east" },
  }),
  ...moneyLineFacts("/joint/:body", "/joint/cdop", {
    ...{ as: panelManager, reader: coordinator, nowhere: "/joint/nowhere" },
  }),
  ...contributionFacts("/boards/:board", "/boards/cheshire-east", {
    ...{ as: manager, reader: member, elsewhere, nowhere: "/boards/example-east" },
  }),
  ...contributionFacts("/joint/:body", "/joint/cdop", {
    ...{ as: panelManager, reader: coordinator, elsewhere, nowhere: "/joint/nowhere" },
  }),
  ...agencyContributionFacts(
    "/regions/:region/agencies/:agency/contributions",
    "/regions/cheshire/agencies/cheshire-police/contributions",
    manager,
  ),
  ...spendingFacts("/boards/:board", "/boards/example-south", {
    as: "business-manager@example-south",
    reader: "coordinator@example-south",
    ...{ elsewhere: "member@example-south", nowhere: "/boards/halton" },
  }),
  ...spendingFacts("/joint/:body", "/joint/cdop", {
    ...{ as: panelManager, reader: coordinator, elsewhere: coordinator, nowhere: "/joint/nowhere" },
  }),
};
