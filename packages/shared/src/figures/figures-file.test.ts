import { labelOfPeriodCell, writePeriodCell } from "./figures-file";

describe("the period of a figures file", () => {
  it.each([
    ["2012-03-31", "at 2012-03-31"],
    ["2011-12", "in 2011-12"],
    ["2011-M12", "in 2011-M12"],
    ["2013-14 Q1", "in 2013-14 Q1"],
  ])("%s is written with a word before it, and read without", (label, cell) => {
    expect(writePeriodCell(label)).toBe(cell);
    expect(labelOfPeriodCell(cell)).toBe(label);
    expect(labelOfPeriodCell(label)).toBe(label);
  });
});
