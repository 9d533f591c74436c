import { choiceFilter, searchFilter, yesNoFilter } from "./list-filter";
import { firstPage, parseFilters, parseListState, writeListState } from "./list-state";

const kinds = [
  { value: "CO_OPTED", text: "Co-opted" },
  { value: "RELEVANT_AGENCY", text: "Relevant agency" },
];
const filters = [
  searchFilter("Words in the name"),
  choiceFilter("kind", "Place", kinds, { all: "All places" }),
  yesNoFilter("mapped", "Stands for", { all: "All names", yes: "Known", no: "Not known yet" }),
];
const parse = (query: string) => parseListState(new URLSearchParams(query), filters);

describe("the address of a list", () => {
  it("reads back what it writes", () => {
    const state = {
      filters: { search: "police & fire", kind: "CO_OPTED" },
      sort: "-from",
      after: "abc",
      before: undefined,
    };
    expect(parse(writeListState(state))).toEqual(state);
  });

  it("is empty for the list as it starts", () => {
    expect(writeListState(parse("theme=other&search=+&kind="))).toBe("");
  });

  it("begins again at the first page when something else changes", () => {
    const state = parse("search=police&before=xyz");
    expect(state.before).toBe("xyz");
    expect(writeListState(state, { ...firstPage, sort: "-from" })).toBe("?search=police&sort=-from");
  });

  it("keeps how the rows are shown, where that is not the table", () => {
    expect(writeListState(parse("view=timeline&search=police"), firstPage)).toBe("?search=police&view=timeline");
    expect(writeListState(parse("view=timeline"), { view: undefined })).toBe("");
    expect(writeListState(parse("view=table"))).toBe("");
  });

  it("leaves a filter out that is cleared", () => {
    expect(writeListState(parse("search=police&kind=CO_OPTED"), { filters: { search: "", kind: "CO_OPTED" } })).toBe(
      "?kind=CO_OPTED",
    );
  });
});

describe("the filters of an address", () => {
  it("become the arguments of the list", () => {
    const { values, faults } = parseFilters(parse("search=police&kind=CO_OPTED&mapped=no"), filters);
    expect(values).toEqual({ search: "police", kind: "CO_OPTED", mapped: false });
    expect(faults).toEqual([]);
  });

  it("are told, each by its name, where they make no sense", () => {
    const { values, faults } = parseFilters(parse(`search=${"x".repeat(101)}&kind=BANANA&mapped=maybe`), filters);
    expect(values).toEqual({});
    expect(faults).toEqual([
      { name: "search", text: "Words in the name must be 100 characters or fewer." },
      { name: "kind", text: "Place has no choice “BANANA”. Choose one of the list." },
      { name: "mapped", text: "Stands for has no choice “maybe”. Choose one of the list." },
    ]);
  });

  it("say in words what they let through", () => {
    expect(filters.map(({ words }, index) => words(["police", "CO_OPTED", "no"][index] ?? ""))).toEqual([
      "“police”",
      "Place: Co-opted",
      "Stands for: Not known yet",
    ]);
  });
});
