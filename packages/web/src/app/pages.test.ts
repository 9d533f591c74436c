import { addressesOf, partOf } from "../kit/page/define-page";
import { pages } from "./pages";
import { componentOf } from "../kit/page/page-code";

const Found = () => null;

describe("componentOf", () => {
  it("finds the one export that ends in Page", () => {
    expect(componentOf({ FoundPage: Found, other: 1 }, "Found")).toBe(Found);
  });

  it.each([{}, { FirstPage: Found, SecondPage: Found }])("refuses a module of none or several: %j", (module) => {
    expect(() => componentOf(module, "Found")).toThrow("“Found” has to export one page");
  });
});

describe("every page of the client", () => {
  it.each(pages)("has a component: $title", async ({ load, title }) => {
    expect(componentOf(await load(), title)).toEqual(expect.any(Function));
  });
});

describe("the sub navigations", () => {
  const entriesOf = (part: string | undefined, base: string) =>
    pages.filter((page) => page.sub && partOf(page) === part && addressesOf(page).some((one) => one.startsWith(base)));
  const targets = ["/boards/:board", "/joint/:body", "/regions/:region"];
  const parts = [...new Set(pages.filter(({ sub }) => sub).map(partOf))];

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

  it.each(pages.filter(({ subPart }) => subPart !== undefined))("have the page that $path is below", (page) => {
    for (const address of addressesOf(page)) {
      const base = targets.find((one) => address.startsWith(one)) ?? address;
      expect(entriesOf(partOf(page), base).map(({ sub }) => sub?.text)).toContain(page.subPart);
    }
  });
});
