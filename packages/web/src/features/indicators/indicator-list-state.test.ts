import { givenIndicator } from "../../testing/given-comparison";
import { parsePeriod } from "@panboard/shared";
import { arrangeIndicators, parseIndicatorListState, writeIndicatorListState } from "./indicator-list-state";

const parse = (query: string) => parseIndicatorListState(new URLSearchParams(query));

describe("the list's address", () => {
  it("takes what is no choice for unsaid", () => {
    expect(parse("sort=banana&page=-2&published=maybe")).toEqual({
      search: "",
      theme: "",
      ownOnly: false,
      sort: "indicator",
      isDescending: false,
      page: 1,
    });
  });

  it("reads back what it writes", () => {
    const state = {
      search: "care plan",
      theme: "the-child",
      ownOnly: true,
      sort: "latest",
      isDescending: true,
      page: 3,
    } as const;
    expect(parse(writeIndicatorListState(state))).toEqual(state);
  });

  it("is empty for the list as it starts", () => {
    expect(writeIndicatorListState(parse(""))).toBe("");
  });
});

describe("arrangeIndicators", () => {
  const care = givenIndicator({
    code: "children_in_care",
    title: "Children in care",
    publishedPeriods: [parsePeriod("2014-03-31")],
  });
  const plans = givenIndicator({
    code: "cp_plans",
    title: "Children with a child protection plan",
    publishedPeriods: [parsePeriod("2012-03-31")],
  });
  const board = givenIndicator({
    code: "board_meetings",
    title: "Board meetings",
    theme: "the-board",
    publishedPeriods: [parsePeriod("2014-15")],
  });
  const arrange = (query: string) => arrangeIndicators([plans, board, care], parse(query)).map(({ code }) => code);

  it("sorts by name, or by the latest value, either way", () => {
    expect(arrange("")).toEqual(["board_meetings", "children_in_care", "cp_plans"]);
    expect(arrange("sort=latest")).toEqual(["cp_plans", "children_in_care", "board_meetings"]);
    expect(arrange("sort=-latest")).toEqual(["board_meetings", "children_in_care", "cp_plans"]);
  });

  it("finds every word of a search in name or code, in any case", () => {
    expect(arrange("search=CARE+child")).toEqual(["children_in_care"]);
    expect(arrange("search=cp_plans")).toEqual(["cp_plans"]);
  });

  it("keeps to a theme", () => {
    expect(arrange("theme=the-board")).toEqual(["board_meetings"]);
  });
});
