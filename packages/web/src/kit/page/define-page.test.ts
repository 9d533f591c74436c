import { addressesOf, definePage, type PageDefinition } from "./define-page";

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

describe("definePage", () => {
  it.each([
    ["a path with a slash before it", { path: "/meetings" }],
    ["a permission on nothing", { path: "meetings", permission: "body:read" }],
    ["a board's page for everybody", { path: "meetings", within: "board", open: true }],
  ] as const)("refuses %s", (_what, definition) => {
    expect(() => definePage({ title: "Meetings", load, ...definition })).toThrow(definition.path);
  });
});
