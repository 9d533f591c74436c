import { readYears, writeYears, yearsInWords } from "./compared-years";

const read = (query: string) => readYears(new URLSearchParams(query));

describe("the years of an address", () => {
  it("are all where none is named, else those that are, the earliest first", () => {
    expect(read("")).toEqual({ years: undefined, fault: undefined });
    expect(read("years=2014-15,2013-14&years=2013-14")).toEqual({ years: ["2013-14", "2014-15"], fault: undefined });
  });

  it("are refused by name where they are no financial years, and where there is none", () => {
    expect(read("years=2013").fault).toBe("“2013” is not a financial year, like 2013-14");
    expect(read("years=").fault).toBe("Choose at least one year");
    const many = Array.from({ length: 21 }, (_, at) => `20${at + 10}-${at + 11}`).join(",");
    expect(read(`years=${many}`).fault).toBe("Choose 20 years or fewer");
  });

  it("are written only where they are not all", () => {
    expect(writeYears(["2013-14"], ["2013-14", "2014-15"])).toBe("years=2013-14");
    expect(writeYears(["2013-14", "2014-15"], ["2013-14", "2014-15"])).toBe("");
    expect(yearsInWords(undefined)).toBe("all published years");
  });
});
