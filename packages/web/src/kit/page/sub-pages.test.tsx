/**
 * @jest-environment ./packages/web/src/testing/browser-environment.cjs
 * @jest-environment-options {"customExportConditions": ["node", "node-addons"]}
 */
import { cleanup, render, screen, within } from "@testing-library/react";
import { givenRegionWithPanel, givenViewer } from "../../testing/given-viewer";
import { definePage, type PageDefinition } from "./define-page";
import { SubPages } from "./sub-pages";

const region = givenRegionWithPanel();
const load: PageDefinition["load"] = () => Promise.resolve({});
const ofPart = { within: "joint", part: "Meetings", load } as const;
const groups = definePage({ ...ofPart, path: "groups", title: "Groups", sub: { text: "Groups", order: 20 } });
const agencies = definePage({ ...ofPart, path: "partners", title: "Partners", sub: { text: "Agencies", order: 40 } });
const group = definePage({ ...ofPart, path: "groups/:id", title: "Group", subPart: "Groups" });

function show(shown: PageDefinition, pages = [groups, agencies, group]) {
  const viewer = givenViewer("CDOP_COORDINATOR", region, region.panel);
  render(<SubPages pages={pages} viewer={viewer} params={{ body: "cdop" }} shown={shown} />);
}

const findLinks = () =>
  within(screen.getByRole("navigation", { name: "Meetings" }))
    .getAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("aria-current")]);

afterEach(cleanup);

describe("SubPages", () => {
  it("is named after the part, leads to its pages, and marks the one that is shown", () => {
    show(groups);
    expect(findLinks()).toEqual([
      ["Groups", "/joint/cdop/groups", "page"],
      ["Agencies", "/joint/cdop/partners", null],
    ]);
  });

  it("marks the page that a record is below, and does not take the record for it", () => {
    show(group);
    expect(findLinks()[0]).toEqual(["Groups", "/joint/cdop/groups", "true"]);
  });

  it("is nothing where there is no other page to go to", () => {
    show(groups, [groups, group]);
    expect(screen.queryByRole("navigation")).toBeNull();
  });
});
