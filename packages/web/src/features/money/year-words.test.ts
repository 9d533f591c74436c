import { isOver } from "./year-words";

describe("isOver", () => {
  it("is so from the day after the last day of the year", () => {
    expect(isOver("2013-14", "2014-03-31")).toBe(false);
    expect(isOver("2013-14", "2014-04-01")).toBe(true);
  });
});
