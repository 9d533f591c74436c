import { dayFilter } from "./day-filter";

const filter = dayFilter("on", "Partners on");

function formOf(day: string, month: string, year: string): FormData {
  const form = new FormData();
  for (const [part, text] of Object.entries({ day, month, year })) form.set(`on-${part}`, text);
  return form;
}

describe("a filter of a day", () => {
  it.each([
    ["31", "3", "2012", "2012-03-31"],
    ["1", "April", "2012", "2012-04-01"],
    ["", "", "", ""],
  ])("writes %s %s %s into the address as “%s”", (day, month, year, text) => {
    expect(filter.read(formOf(day, month, year))).toBe(text);
  });

  it("sends the day of the address, and says it in words", () => {
    expect(filter.parse("2012-03-31")).toEqual({ value: "2012-03-31" });
    expect(filter.parse("2012-3-1")).toEqual({ value: "2012-03-01" });
    expect(filter.words("2012-03-31")).toBe("Partners on 31 March 2012");
  });

  it.each([
    ["31", "2", "2012", "The day must be a real date.", "-day"],
    ["31", "", "2012", "The day must include a month.", "-month"],
    ["31", "3", "12", "The day must have a year of 4 numbers, like 2014.", "-year"],
    ["x", "y", "z", "The day must be a real date.", "-day"],
  ])("tells of %s %s %s what to do, and leads to the part at fault", (day, month, year, fault, ending) => {
    const text = filter.read(formOf(day, month, year));
    expect(filter.parse(text)).toEqual({ fault });
    expect(filter.focusEnding?.(text)).toBe(ending);
  });

  it("says what an address holds that is no day at all", () => {
    expect(filter.parse("rubbish")).toEqual({ fault: "The day must include a day and a month." });
    expect(filter.words("rubbish")).toBe("Partners on rubbish");
  });
});
