import { givenRegionWithPanel, givenViewer } from "../../testing/given-viewer";
import { listPlaces } from "../viewer/place";
import type { Viewer } from "../viewer/viewer";
import { definePage, type PageDefinition } from "./define-page";
import { listParts } from "./list-parts";
import { listSubPages } from "./list-sub-pages";

const region = givenRegionWithPanel();
const [board] = region.boards;
if (!board) throw new Error("The region has no board.");

const load: PageDefinition["load"] = () => Promise.resolve({});
const ofPart = { within: "body", part: "Meetings", permission: "body:read", load } as const;
const agencies = definePage({
  ...{ ...ofPart, path: "partners", title: "Partners", nav: { text: "Meetings", order: 50 } },
  sub: { text: "Agencies", order: 40 },
});
const groups = definePage({ ...ofPart, path: "groups", title: "Groups", sub: { text: "Groups", order: 20 } });
const dues = definePage({
  ...{ ...ofPart, path: "dues", title: "Dues", permission: "finance:read" },
  sub: { text: "Dues", order: 30 },
});
const register = definePage({
  ...{ ...ofPart, path: "register", title: "Register", within: "region", permission: "published:read" },
  sub: { text: "Register", order: 10 },
});
const group = definePage({ ...ofPart, path: "groups/:id", title: "Group", subPart: "Groups" });
const form = definePage({ ...ofPart, path: "groups/add", title: "Add a group" });
const elsewhere = definePage({
  ...{ path: "plan", within: "body", title: "Plan", nav: { text: "Plan", order: 90 }, load },
  sub: { text: "Plan", order: 1 },
});
const pages = [agencies, dues, groups, register, group, form, elsewhere];

const member = givenViewer("MEMBER", region, board);
const ofBoard = { board: board.slug };

function textsOf(viewer: Viewer, params: object, shown: PageDefinition, all = pages): string[] {
  return listSubPages(all, viewer, params, shown).map(({ text }) => text);
}

describe("listSubPages", () => {
  it("leads to the pages of the part that are of the same body, in their order", () => {
    expect(listSubPages(pages, givenViewer("FINANCE_OFFICER", region, board), ofBoard, groups)).toMatchObject([
      { text: "Groups", href: `/boards/${board.slug}/groups` },
      { text: "Dues", href: `/boards/${board.slug}/dues` },
      { text: "Agencies", href: `/boards/${board.slug}/partners` },
    ]);
    const panelManager = givenViewer("BUSINESS_MANAGER", region, region.panel);
    const ofPanel = listSubPages(pages, panelManager, { body: "cdop" }, groups);
    expect(ofPanel.map(({ href }) => href)).toContain("/joint/cdop/groups");
  });

  it("keeps of the address what each link says it keeps", () => {
    const year = definePage({
      ...ofPart,
      path: "year",
      title: "Year",
      sub: { text: "Year", order: 1, keeps: ["year"] },
    });
    const links = listSubPages([year, ...pages], member, ofBoard, year, "?year=2013-14&sort=-amount");
    expect(links.slice(0, 2).map(({ href }) => href)).toEqual([
      `/boards/${board.slug}/year?year=2013-14`,
      `/boards/${board.slug}/groups`,
    ]);
  });

  it("leaves out what nothing granted opens, and is none where that leaves one", () => {
    expect(textsOf(member, ofBoard, groups)).toEqual(["Groups", "Agencies"]);
    expect(textsOf(member, ofBoard, groups, [groups, dues])).toEqual([]);
  });

  it("is none of a body that the viewer may not know of, or may not read", () => {
    expect(textsOf(member, { board: "elsewhere" }, groups)).toEqual([]);
    expect(textsOf(member, { board: region.boards[1]?.slug }, groups)).toEqual([]);
  });

  it("marks the page itself, and the page that a record is below", () => {
    const marks = (shown: PageDefinition) =>
      listSubPages(pages, member, { ...ofBoard, id: "1" } as typeof ofBoard, shown).map(({ current, active }) => [
        current,
        active,
      ]);
    expect(marks(groups)).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(marks(group)).toEqual([
      [false, true],
      [false, false],
    ]);
  });

  it("is none of a page that says nothing of it, such as a form", () => {
    expect(textsOf(member, ofBoard, form)).toEqual([]);
  });
});

describe("the part of a sub navigation", () => {
  const hrefOf = (all: readonly PageDefinition[]) => {
    const [place] = listPlaces(member);
    return place && listParts(all, member, place).find(({ text }) => text === "Meetings")?.href;
  };

  it("leads to the first of its pages that is open, whichever declares it", () => {
    expect(hrefOf(pages)).toBe(`/boards/${board.slug}/groups`);
    expect(hrefOf([dues, agencies])).toBe(`/boards/${board.slug}/partners`);
  });
});
