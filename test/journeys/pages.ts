import { calendarFacts } from "./calendar-pages";
import { figureFacts } from "./figure-pages";
import { financeFacts } from "./finance-pages";
import { givenMergedAgency, givenPrintedName, givenSuccession, steward } from "./given-agency";
import { givenPartner } from "./given-partner";
import { groupFacts } from "./group-pages";
import { meetingFacts } from "./meeting-pages";
import type { PageFact } from "./page-fact";
import type { Panboard } from "./panboard-test";
import { peopleFacts } from "./people-pages";
import { seatFacts } from "./seat-pages";
import type { Subject } from "./sign-in";

const manager = "business-manager@cheshire-east";
const coordinator = "cdop-coordinator@cheshire";
const analyst = "regional-analyst@cheshire";
const elsewhere = "member@warrington";
const member = "member@cheshire-east";
const panelManager = "panel-manager@cheshire";

/** The pages of the partners of a body. */
function partnerFacts(pattern: string, address: string, people: { as: Subject; reader: Subject; nowhere: string }) {
  const { as, reader, nowhere } = people;
  const record = async (panboard: Panboard) => (await givenPartner(panboard, { as, bodyAddress: address })).id;
  const ofRecord = (action: string, forbidden: Subject): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/partners/:id${action}`]: {
      ...{ as, address: `${address}/partners/:id${action}`, record },
      ...{ forbidden: { as: forbidden }, missing: { as, address: `${address}/partners/nobody${action}` } },
    },
  });
  return {
    [`${pattern}/partners`]: {
      ...{ as, address: `${address}/partners`, record, forbidden: { as: elsewhere } },
      missing: { as, address: `${nowhere}/partners` },
    },
    [`${pattern}/partners/add`]: {
      ...{ as, address: `${address}/partners/add`, forbidden: { as: reader } },
      missing: { as, address: `${nowhere}/partners/add` },
    },
    ...ofRecord("", elsewhere),
    ...ofRecord("/change", reader),
    ...ofRecord("/end", reader),
    ...ofRecord("/remove", reader),
  };
}

/** The pages of a region's register of agencies and of its printed names. */
function registerFacts(pattern: string, address: string): Readonly<Record<string, PageFact>> {
  const nowhere = "/regions/exampleshire";
  const read = (path: string, missing: string, at = path): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/${path}`]: { as: steward, address: `${address}/${at}`, missing: { as: elsewhere, address: missing } },
  });
  const keep = (
    path: string,
    at: string,
    missing: string,
    fact?: Pick<PageFact, "record">,
  ): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/${path}`]: {
      ...{ as: steward, address: `${address}/${at}`, ...fact },
      ...{ forbidden: { as: manager }, missing: { as: steward, address: missing } },
    },
  });
  const ofAgency = (path: string) =>
    keep(`agencies/:agency/${path}`, `agencies/nhs-warrington/${path}`, `${address}/agencies/nobody/${path}`);
  const ofName = (action: string) =>
    keep(`aliases/:alias/${action}`, `aliases/:id/${action}`, `${address}/aliases/nothing/${action}`, {
      record: async (panboard) => (await givenPrintedName(panboard)).id,
    });
  const succession = "nhs-warrington/successions";
  return {
    ...read("agencies", `${nowhere}/agencies`),
    ...keep("agencies/add", "agencies/add", `${nowhere}/agencies/add`),
    ...read("agencies/:agency", `${address}/agencies/nobody`, "agencies/cheshire-police"),
    ...ofAgency("change"),
    ...ofAgency("remove"),
    ...ofAgency("merge"),
    ...keep("agencies/:agency/separate", "agencies/:id/separate", `${address}/agencies/nobody/separate`, {
      record: async (panboard) => (await givenMergedAgency(panboard)).id,
    }),
    ...ofAgency("successions/add"),
    ...keep(
      "agencies/:agency/successions/:succession/remove",
      `agencies/${succession}/:id/remove`,
      `${address}/agencies/${succession}/nothing/remove`,
      { record: async (panboard) => (await givenSuccession(panboard)).id },
    ),
    ...read("aliases", `${nowhere}/aliases`),
    ...keep("aliases/add", "aliases/add", `${nowhere}/aliases/add`),
    ...ofName("map"),
    ...ofName("unmap"),
    ...ofName("remove"),
  };
}

/** The pages of what a body publishes of its groups and seats. */
function structureFacts(pattern: string, address: string, people: { as: Subject; reader: Subject; nowhere: string }) {
  const { as, reader, nowhere } = people;
  const of = (path: string, fact: Pick<PageFact, "as" | "forbidden">): Readonly<Record<string, PageFact>> => ({
    [`${pattern}/${path}`]: {
      ...{ address: `${address}/${path}`, ...fact },
      missing: { as: elsewhere, address: `${nowhere}/${path}` },
    },
  });
  return {
    ...of("structure", { as: analyst }),
    ...of("structure/publications", { as: reader, forbidden: { as: elsewhere } }),
    ...of("structure/publish", { as, forbidden: { as: reader } }),
    ...of("structure/withdraw", { as, forbidden: { as: reader } }),
    ...of("membership", { as: reader, forbidden: { as: elsewhere } }),
  };
}

/** Every page of the client, by its address with parameters. A page that is missing here fails by name. */
export const pageFacts: Readonly<Record<string, PageFact>> = {
  "/signed-in": { address: "/signed-in" },
  "/signed-out": { address: "/signed-out" },
  "/help": { address: "/help" },
  "/help/roles": { address: "/help/roles" },
  "/accessibility": { address: "/accessibility" },
  "/privacy": { address: "/privacy" },
  "/developers": { address: "/developers" },
  "/": { as: "operator@panboard", address: "/" },
  "/account": { as: manager, address: "/account" },
  ...calendarFacts,
  "/boards": { as: manager, address: "/boards" },
  "/boards/:board": {
    as: manager,
    address: "/boards/cheshire-east",
    missing: { as: elsewhere, address: "/boards/example-east" },
  },
  "/joint/:body": {
    as: coordinator,
    address: "/joint/cdop",
    missing: { as: elsewhere, address: "/joint/nowhere" },
  },
  "/regions/:region": {
    as: analyst,
    address: "/regions/cheshire",
    missing: { as: elsewhere, address: "/regions/exampleshire" },
  },
  "/regions/:region/compare/structure": {
    as: analyst,
    address: "/regions/cheshire/compare/structure",
    missing: { as: elsewhere, address: "/regions/exampleshire/compare/structure" },
  },
  "/boards/:board/arrangement": {
    as: analyst,
    address: "/boards/cheshire-east/arrangement",
    missing: { as: elsewhere, address: "/boards/example-east/arrangement" },
  },
  ...figureFacts,
  ...meetingFacts({ as: manager, elsewhere, panel: panelManager }),
  ...partnerFacts("/boards/:board", "/boards/cheshire-east", {
    as: manager,
    reader: member,
    nowhere: "/boards/example-east",
  }),
  ...partnerFacts("/joint/:body", "/joint/cdop", { as: panelManager, reader: coordinator, nowhere: "/joint/nowhere" }),
  ...peopleFacts("/boards/:board", "/boards/cheshire-east", {
    ...{ as: manager, reader: member, elsewhere, nowhere: "/boards/example-east" },
  }),
  ...peopleFacts("/joint/:body", "/joint/cdop", {
    ...{ as: panelManager, reader: coordinator, elsewhere, nowhere: "/joint/nowhere" },
  }),
  ...seatFacts("/boards/:board", "/boards/cheshire-west-and-chester", {
    as: "business-manager@cheshire-west-and-chester",
    reader: "member@cheshire-west-and-chester",
    ...{ elsewhere, nowhere: "/boards/example-east" },
  }),
  ...seatFacts("/joint/:body", "/joint/cdop", {
    ...{ as: panelManager, reader: coordinator, elsewhere, nowhere: "/joint/nowhere" },
  }),
  ...structureFacts("/boards/:board", "/boards/cheshire-east", {
    as: manager,
    reader: member,
    nowhere: "/boards/example-east",
  }),
  ...structureFacts("/joint/:body", "/joint/cdop", {
    as: panelManager,
    reader: coordinator,
    nowhere: "/joint/nowhere",
  }),
  ...groupFacts("/boards/:board", "/boards/halton", {
    as: "business-manager@halton",
    reader: "member@halton",
    elsewhere,
    nowhere: "/boards/example-east",
  }),
  ...groupFacts("/joint/:body", "/joint/cdop", {
    as: panelManager,
    reader: coordinator,
    elsewhere,
    nowhere: "/joint/nowhere",
  }),
  ...financeFacts,
  ...registerFacts("/regions/:region", "/regions/cheshire"),
  "/boards/:board/settings/audit-trail": {
    as: manager,
    address: "/boards/cheshire-east/settings/audit-trail",
    forbidden: { as: elsewhere, address: "/boards/warrington/settings/audit-trail" },
    missing: { as: elsewhere, address: "/boards/example-east/settings/audit-trail" },
  },
  "/joint/:body/settings/audit-trail": {
    as: coordinator,
    address: "/joint/cdop/settings/audit-trail",
    forbidden: { as: manager },
    missing: { as: elsewhere, address: "/joint/nowhere/settings/audit-trail" },
  },
  "/boards/:board/settings/audit-trail/:entry": {
    as: manager,
    address: "/boards/cheshire-east/settings/audit-trail/1",
    forbidden: { as: elsewhere, address: "/boards/warrington/settings/audit-trail/1" },
    missing: { as: manager, address: "/boards/cheshire-east/settings/audit-trail/999999" },
  },
  "/joint/:body/settings/audit-trail/:entry": {
    as: coordinator,
    address: "/joint/cdop/settings/audit-trail/1",
    forbidden: { as: manager },
    missing: { as: coordinator, address: "/joint/cdop/settings/audit-trail/nothing" },
  },
};

/** What the paths of a page look like, by its address with parameters. */
export function patternOf(address: string): RegExp {
  return new RegExp(`^${address.replace(/:\w+/g, "[^/]+")}$`);
}
