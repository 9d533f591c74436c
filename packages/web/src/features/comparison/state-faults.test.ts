import { givenIndicator, givenRegion } from "../../testing/given-comparison";
import { parseComparisonState } from "./comparison-state";
import { faultsOf, fieldOfFault } from "./state-faults";

const region = givenRegion("Cheshire East", "Halton");
const indicator = givenIndicator({
  breakdowns: [{ code: "age_band", title: "Age band", categories: [{ code: "0_5", title: "0 to 5" }] }],
});
const find = (query: string, of = indicator) => faultsOf(parseComparisonState(new URLSearchParams(query)), of, region);

describe("faultsOf", () => {
  it("finds none in a plain address", () => {
    expect(find("")).toEqual([]);
    expect(find("areas=halton,england&from=2011-12&to=2013-14&show=rate&every=all&by=age_band&category=0_5")).toEqual(
      [],
    );
  });

  it("finds all of them at once, in the order of the fields", () => {
    const faults = find("areas=&every=week&from=2024Q1&to=2013-15&show=banana&by=colour");
    expect(faults.map(({ argument }) => argument)).toEqual(["areas", "every", "from", "to", "show", "by"]);
  });

  it.each([
    ["areas=", "areas", "Choose at least one area"],
    [
      "areas=halton,atlantis,utopia",
      "areas",
      "“atlantis” and “utopia” are not areas of this region. Choose from the boards and areas listed.",
    ],
    ["every=week", "every", "“week” is not a length of period. Choose year, half, quarter, month or all."],
    ["show=banana", "show", "“banana” is not a measure. Choose number or rate."],
    ["from=2014-03-31&to=2011-03-31", "from", "The first period is after the last. Choose one that is not after it."],
    [
      "by=colour",
      "by",
      "“Children with a child protection plan” has no breakdown “colour”. Choose one that is listed.",
    ],
    ["category=0_5", "by", "Choose the breakdown that the category belongs to."],
    ["by=age_band&category=old", "category", "“Age band” has no category “old”. Choose one listed."],
  ])("tells of %s in plain words", (query, argument, message) => {
    expect(find(query)).toEqual([{ argument, message }]);
  });

  it("tells of a label that is none in the words that the API has for it", () => {
    const [fault] = find("from=2024Q1");
    expect(fault?.argument).toBe("from");
    expect(fault?.message).toMatch(/^“2024Q1” is not a period\. Write “2024-25 Q1”/);
  });

  it("leads to no field where the form has none", () => {
    const percent = givenIndicator({ unit: "PERCENT" });
    const [fault] = find("show=rate", percent);
    expect(fault?.message).toBe(
      "No rate can be worked out for “Children with a child protection plan”. Choose number instead.",
    );
    expect(fault && fieldOfFault(fault, percent)).toBeUndefined();
  });
});
