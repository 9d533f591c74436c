import { chooseYear } from "./use-year";

it("shows today's financial year where there is one, else the latest", () => {
  const years = [{ year: "2028-29" }, { year: "2026-27" }, { year: "2013-14" }];
  expect(chooseYear(years, "2026-27")).toBe("2026-27");
  expect(chooseYear(years, "2020-21")).toBe("2028-29");
  expect(chooseYear([], "2026-27")).toBeUndefined();
});
