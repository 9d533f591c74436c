import { givenRegionWithPanel, givenViewer } from "../../testing/given-viewer";
import { listPlaces } from "../viewer/place";
import { mayInRegion, mayOnBody, type Viewer } from "../viewer/viewer";
import { definePage, type PageDefinition } from "./define-page";
import { findTarget } from "./find-target";
import { listParts } from "./list-parts";
import { whoMay } from "./who-may";

const region = givenRegionWithPanel();
const [board] = region.boards;
if (!board) throw new Error("The region has no board.");

const load: PageDefinition["load"] = () => Promise.resolve({});
const page = (
  text: string,
  order: number,
  rest: Pick<PageDefinition, "path" | "within" | "permission">,
): PageDefinition => definePage({ title: text, nav: { text, order }, load, ...rest });
const compare = page("Compare", 20, { path: "compare", within: "region", permission: "published:read" });
const pages = [
  page("Money", 30, { path: "money", within: "body", permission: "finance:read" }),
  compare,
  page("Home", 10, { path: "", within: "board" }),
  page("Home", 10, { path: "", within: "joint" }),
  page("Home", 10, { path: "", within: "region" }),
];

function partsOf(viewer: Viewer, shown?: PageDefinition) {
  const [place] = listPlaces(viewer);
  if (!place) throw new Error("The viewer has no place.");
  return listParts(pages, viewer, place, shown);
}

describe("listParts", () => {
  it("leads to the nearest page of each name, in their order", () => {
    expect(partsOf(givenViewer("FINANCE_OFFICER", region, board)).map(({ text, href }) => [text, href])).toEqual([
      ["Home", `/boards/${board.slug}`],
      ["Compare", `/regions/${region.slug}/compare`],
      ["Money", `/boards/${board.slug}/money`],
    ]);
    expect(partsOf(givenViewer("CDOP_COORDINATOR", region, region.panel)).map(({ href }) => href)).toEqual([
      "/joint/cdop",
      `/regions/${region.slug}/compare`,
    ]);
  });

  it("leaves out what nothing granted opens", () => {
    expect(partsOf(givenViewer("TRAINING_OFFICER", region, board)).map(({ text }) => text)).toEqual([
      "Home",
      "Compare",
    ]);
    expect(partsOf(givenViewer("REGIONAL_ANALYST", region)).map(({ text }) => text)).toEqual(["Home", "Compare"]);
  });

  it("marks the part that is shown, and that of a page below it", () => {
    const viewer = givenViewer("MEMBER", region, board);
    const marked = (shown: PageDefinition) => partsOf(viewer, shown).filter(({ active }) => active);
    expect(marked(compare).map(({ text }) => text)).toEqual(["Compare"]);
    const below = definePage({ path: "compare/x", within: "region", title: "X", part: "Compare", load });
    expect(marked(below).map(({ text }) => text)).toEqual(["Compare"]);
  });
});

describe("findTarget", () => {
  const other = { ...givenRegionWithPanel(), id: "other", slug: "other" };
  const otherPanel = { ...region.panel, id: "other-panel" };
  const withOther = { ...other, boards: [], jointBodies: [otherPanel] };

  it("finds the body of this slug where the viewer has a grant, of several", () => {
    const viewer = givenViewer("CDOP_COORDINATOR", region, region.panel);
    expect(findTarget({ ...viewer, regions: [withOther, region] }, { body: "cdop" })?.body).toBe(region.panel);
  });

  it("finds nothing that the viewer's regions do not have", () => {
    const viewer = givenViewer("MEMBER", region, board);
    for (const params of [{ board: "elsewhere" }, { body: "elsewhere" }, { region: "elsewhere" }, {}]) {
      expect(findTarget(viewer, params)).toBeUndefined();
    }
  });
});

describe("mayOnBody", () => {
  it("reads a joint body through a member board for the roles that do, and for no other", () => {
    expect(mayOnBody(givenViewer("CHAIR", region, board), region.panel, "body:read")).toBe(true);
    expect(mayOnBody(givenViewer("MEMBER", region, board), region.panel, "body:read")).toBe(false);
    expect(mayOnBody(givenViewer("CHAIR", region, board), region.panel, "finance:read")).toBe(false);
  });
});

describe("mayInRegion", () => {
  it("holds for a grant on the region, and not for one on a body in it", () => {
    expect(mayInRegion(givenViewer("REGION_STEWARD", region), region, "conflicts:write")).toBe(true);
    expect(mayInRegion(givenViewer("BUSINESS_MANAGER", region, board), region, "conflicts:write")).toBe(false);
  });
});

describe("whoMay", () => {
  it("names the roles of the permission table, and whom to ask", () => {
    expect(whoMay("indicators:import", { region, body: board })).toBe(
      `It is open to the business manager and the quality officer of ${board.shortName}. Ask the business manager of ${board.shortName} for access.`,
    );
    expect(whoMay("catalogue:write", { region })).toContain("the region steward of");
  });

  it("says so where every role has it", () => {
    expect(whoMay("body:read", { region, body: board })).toContain(`everybody who has a role on ${board.shortName}`);
  });
});
