import { pageFacts, patternOf } from "./pages";

interface Page {
  readonly path: string;
  readonly permission?: string;
}

// The client's sources are of another program, with JSX: its list of pages is read without its types.
const { pages, loadLaterPages } = jest.requireActual<{
  pages: readonly Page[];
  loadLaterPages: () => Promise<readonly Page[]>;
}>("../../packages/web/src/app/pages");
const { addressesOf } = jest.requireActual<{ addressesOf: (page: object) => string[] }>(
  "../../packages/web/src/kit/page/define-page",
);
let addresses: readonly { readonly address: string; readonly page: Page }[];

beforeAll(async () => {
  const all = [...pages, ...(await loadLaterPages())];
  addresses = all.flatMap((page) => addressesOf(page).map((address) => ({ address, page })));
});

/** The addresses of pages that a rule names, and that break it. */
const without = (isWanted: (page: Page, address: string) => boolean, isMet: (address: string) => boolean): string[] =>
  addresses.filter(({ page, address }) => isWanted(page, address) && !isMet(address)).map(({ address }) => address);

describe("the facts of the pages", () => {
  it("name every page of the client, and no other", () => {
    expect(Object.keys(pageFacts).sort()).toEqual(addresses.map(({ address }) => address).sort());
  });

  it("have an address that is one of the page's own", () => {
    const isOwn = (address: string) => patternOf(address).test(pageFacts[address]?.address.split("?")[0] ?? "");
    expect(without((_, address) => !pageFacts[address]?.links, isOwn)).toEqual([]);
  });

  it("try each page that is for some as somebody who may not see it", () => {
    const isForSome = ({ permission }: Page) => permission !== undefined && permission !== "published:read";
    expect(without(isForSome, (address) => pageFacts[address]?.forbidden !== undefined)).toEqual([]);
  });

  it("try each page of a record, a body or a region where there is nothing", () => {
    const isMissing = (address: string) => pageFacts[address]?.missing !== undefined;
    expect(without((_, address) => address.includes(":"), isMissing)).toEqual([]);
  });
});
