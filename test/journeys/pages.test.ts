import { pageFacts, patternOf } from "./pages";

// The client's sources are of another program, with JSX: its list of pages is read without its types.
const { pages } = jest.requireActual<{ pages: readonly { path: string; permission?: string }[] }>(
  "../../packages/web/src/app/pages",
);
const { addressesOf } = jest.requireActual<{ addressesOf: (page: object) => string[] }>(
  "../../packages/web/src/kit/page/define-page",
);
const addresses = pages.flatMap((page) => addressesOf(page).map((address) => ({ address, page })));

describe("the facts of the pages", () => {
  it("name every page of the client, and no other", () => {
    expect(Object.keys(pageFacts).sort()).toEqual(addresses.map(({ address }) => address).sort());
  });

  const isNamed = ({ address }: { readonly address: string }) => !pageFacts[address]?.links;
  it.each(addresses.filter(isNamed))("have an address that is one of $address", ({ address }) => {
    expect(pageFacts[address]?.address.split("?")[0]).toMatch(patternOf(address));
  });

  it.each(addresses.filter(({ page }) => page.permission !== undefined && page.permission !== "published:read"))(
    "try $address as somebody who may not see it",
    ({ address }) => {
      expect(pageFacts[address]?.forbidden).toBeDefined();
    },
  );

  it.each(addresses.filter(({ address }) => address.includes(":")))("try $address where there is nothing", (page) => {
    expect(pageFacts[page.address]?.missing).toBeDefined();
  });
});
