import { comparisonHref, indicatorHref, parseIndicatorState } from "./indicator-state";

const read = (query: string) => parseIndicatorState(new URLSearchParams(query));

describe("what an address shows of an indicator", () => {
  it("is the number and the total where it says nothing", () => {
    expect(read("")).toEqual({ show: undefined, by: undefined });
    expect(read("show=+&by=")).toEqual({ show: undefined, by: undefined });
    expect(indicatorHref("halton", "cp_plans")).toBe("/boards/halton/indicators/cp_plans");
    expect(indicatorHref("halton", "cp_plans", { show: "number" })).toBe("/boards/halton/indicators/cp_plans");
  });

  it("is read as it was written", () => {
    const href = indicatorHref("halton", "cp_plans", { show: "rate", by: "age_band" });
    expect(href).toBe("/boards/halton/indicators/cp_plans?show=rate&by=age_band");
    expect(read(href.slice(href.indexOf("?")))).toEqual({ show: "rate", by: "age_band" });
  });

  it("leads to the comparison with these areas, and the same shown", () => {
    expect(comparisonHref("cheshire", "cp_plans", ["halton", "england"], { show: "rate", by: undefined })).toBe(
      "/regions/cheshire/compare/indicators/cp_plans?areas=halton,england&show=rate",
    );
  });
});
