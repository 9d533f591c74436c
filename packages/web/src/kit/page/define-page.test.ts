import { addressesOf, classificationOf, definePage, type PageDefinition } from "./define-page";

const load: PageDefinition["load"] = () => Promise.resolve({});

describe("addressesOf", () => {
  it.each([
    ["body", "meetings", ["/boards/:board/meetings", "/joint/:body/meetings"]],
    ["board", "", ["/boards/:board"]],
    ["joint", "", ["/joint/:body"]],
    ["region", "compare", ["/regions/:region/compare"]],
    [undefined, "account", ["/account"]],
    [undefined, "", ["/"]],
  ] as const)("of a page within %s at “%s” are %j", (within, path, addresses) => {
    expect(addressesOf({ path, within })).toEqual(addresses);
  });
});

describe("classificationOf", () => {
  const read = "published:read";
  it.each([
    ["published figures of a board", { within: "board", permission: read, figures: true }, "Published figures"],
    ["published figures of a region", { within: "region", permission: read, figures: true }, "Published figures"],
    ["what a body keeps for itself", { within: "body", permission: "body:read" }, "Not published"],
    ["a body's audit trail", { within: "joint", permission: "audit:read" }, "Not published"],
    ["a register of the region", { within: "region", permission: read }, undefined],
    ["a page of the person's own", {}, undefined],
  ] as const)("tells %s apart on paper", (_what, definition, words) => {
    expect(classificationOf({ path: "", title: "Meetings", load, ...definition })).toBe(words);
  });
});

describe("definePage", () => {
  it.each([
    ["a path with a slash before it", { path: "/meetings" }],
    ["a permission on nothing", { path: "meetings", permission: "body:read" }],
    ["a board's page for everybody", { path: "meetings", within: "board", open: true }],
    ["a sub navigation of no part", { path: "meetings", within: "board", sub: { text: "Meetings", order: 10 } }],
    ["a sub navigation of the person's own", { path: "meetings", part: "Meetings", subPart: "Meetings" }],
    [
      "a page that stands in the sub navigation, and below it",
      { path: "meetings", within: "board", part: "M", subPart: "M", sub: { text: "M", order: 10 } },
    ],
  ] as const)("refuses %s", (_what, definition) => {
    expect(() => definePage({ title: "Meetings", load, ...definition })).toThrow(definition.path);
  });
});
