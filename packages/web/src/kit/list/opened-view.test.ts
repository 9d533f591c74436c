import { choiceFilter, searchFilter } from "./list-filter";
import { lostWords, openView } from "./opened-view";

const kinds = [{ value: "BOARD", text: "Board" }];
const list = {
  filters: [searchFilter("Words in the title"), choiceFilter("kind", "Kind", kinds, { all: "All kinds" })],
  columns: { title: { sort: true }, date: { sort: "heldOn" }, place: {} },
  sort: "-recorded",
} as const;
const open = (query: string) => openView(query, list);
const told = (query: string) => lostWords("Mine", open(query));

describe("a saved view", () => {
  it("opens what it holds, without a page", () => {
    const state = { filters: { search: "a & b", kind: "BOARD" }, sort: "-heldOn", after: undefined, before: undefined };
    expect(open("search=a+%26+b&kind=BOARD&sort=-heldOn&after=x&before=y").state).toEqual(state);
    expect(told("search=a+%26+b&kind=BOARD&sort=-heldOn")).toBeUndefined();
    expect(["sort=title", "sort=recorded", "sort=-recorded", ""].map(told)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("opens the rest, and tells of filters, values and orders that the list no longer has", () => {
    expect(open("search=board&group=7&kind=CLUB&sort=place").state).toMatchObject({
      filters: { search: "board" },
      sort: undefined,
    });
    expect(told("search=board&group=7")).toBe(
      "The saved view “Mine” asks for a filter that this list no longer has: group.",
    );
    expect(told("kind=CLUB&group=7&sort=place")).toBe(
      "The saved view “Mine” asks for filters that this list no longer has: Kind: CLUB, group, and for an order that this list no longer has.",
    );
    expect(told("sort=-place")).toBe("The saved view “Mine” asks for an order that this list no longer has.");
  });
});
