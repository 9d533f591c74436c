import { governmentMarksIn } from "./check-brand";

describe("governmentMarksIn", () => {
  it("finds the blue and the typeface of GOV.UK in any case", () => {
    expect(governmentMarksIn("a{color:#1D70B8;font-family:'GDS Transport'}")).toEqual(["1d70b8", "gds transport"]);
  });

  it("finds nothing in ours", () => {
    expect(governmentMarksIn("a{color:#0b4f8a;font-family:Helvetica,Arial}")).toEqual([]);
  });
});
