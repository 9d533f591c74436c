import { addressesOf, type PageDefinition, partOf } from "../kit/page/define-page";
import { componentOf } from "../kit/page/page-code";
import { loadLaterPages, pages as knownPages } from "./pages";

const Found = () => null;
let pages: readonly PageDefinition[];

beforeAll(async () => {
  pages = [...knownPages, ...(await loadLaterPages())];
});

describe("componentOf", () => {
  it("finds the one export that ends in Page", () => {
    expect(componentOf({ FoundPage: Found, other: 1 }, "Found")).toBe(Found);
  });

  it.each([{}, { FirstPage: Found, SecondPage: Found }])("refuses a module of none or several: %j", (module) => {
    expect(() => componentOf(module, "Found")).toThrow("“Found” has to export one page");
  });
});

test("every page of the client has a component", async () => {
  expect(pages.length).toBeGreaterThan(40);
  for (const { load, title } of pages) expect(componentOf(await load(), title)).toEqual(expect.any(Function));
});

test("what stands in the navigation or a sub navigation is known from the start, and no address twice", () => {
  const later = pages.filter((page) => !knownPages.includes(page));
  expect(later.filter(({ nav, sub }) => nav ?? sub).map(({ path }) => path)).toEqual([]);
  const addresses = pages.flatMap(addressesOf);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});

describe("the sub navigations", () => {
  const entriesOf = (part: string | undefined, base: string) =>
    pages.filter((page) => page.sub && partOf(page) === part && addressesOf(page).some((one) => one.startsWith(base)));
  const targets = ["/boards/:board", "/joint/:body", "/regions/:region"];
  const parts = [...new Set(knownPages.filter(({ sub }) => sub).map(partOf))];

  it.each(parts)("of %s have six pages at most, each of a name and an order of its own", (part) => {
    for (const base of targets) {
      const entries = entriesOf(part, base).map(({ sub }) => sub);
      expect(entries.length).toBeLessThanOrEqual(6);
      expect(new Set(entries.map((entry) => entry?.text)).size).toBe(entries.length);
      expect(new Set(entries.map((entry) => entry?.order)).size).toBe(entries.length);
    }
  });

  it.each(parts)("are of a part that stands in the navigation: %s", (part) => {
    expect(pages.some(({ nav }) => nav?.text === part)).toBe(true);
  });

  it("have each page that another is below", () => {
    for (const page of pages.filter(({ subPart }) => subPart !== undefined)) {
      for (const address of addressesOf(page)) {
        const base = targets.find((one) => address.startsWith(one)) ?? address;
        const entries = entriesOf(partOf(page), base).map(({ sub }) => sub?.text);
        expect({ address, isBelow: entries.includes(page.subPart ?? "") }).toEqual({ address, isBelow: true });
      }
    }
  });
});
