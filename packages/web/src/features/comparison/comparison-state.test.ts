import { givenIndicator, givenRegion } from "../../testing/given-comparison";
import { parsePeriod } from "@panboard/shared";
import {
  comparisonInput,
  completeState,
  faultsOf,
  fieldIdOf,
  parseComparisonState,
  writeComparisonState,
} from "./comparison-state";

const region = givenRegion("Cheshire East", "Halton");
const area = (slug: string, kind: "LOCAL_AUTHORITY" | "REGION" | "COUNTRY") => ({
  id: slug,
  slug,
  name: slug,
  kind,
  onsCode: null,
});
const indicator = givenIndicator({
  publishedPeriods: ["2011-03-31", "2011-06-30", "2012-03-31", "2014-03-31"].map(parsePeriod),
  publishedAreas: [area("cheshire-east", "LOCAL_AUTHORITY"), area("england", "COUNTRY")],
});
const parse = (query: string) => parseComparisonState(new URLSearchParams(query));

describe("parseComparisonState", () => {
  it("reads areas by commas and by repetition, each once", () => {
    expect(parse("areas=halton,england&areas=halton, ,warrington").areas).toEqual(["halton", "england", "warrington"]);
  });

  it("takes empty parameters for unsaid", () => {
    expect(parse("areas=&from=&show=%20")).toMatchObject({ areas: undefined, from: undefined, show: undefined });
  });

  it("reads back what it writes", () => {
    const state = {
      areas: ["cheshire-east", "cheshire-east/statistical-neighbours"],
      from: "2011-12 Q1",
      to: "2013-14 Q4",
      show: "rate",
      every: "quarter",
      by: "category_of_abuse",
      category: "neglect",
    };
    expect(parse(writeComparisonState(state))).toEqual(state);
  });
});

describe("writeComparisonState", () => {
  it("leaves out what is unsaid and keeps commas and slashes readable", () => {
    expect(writeComparisonState({ areas: ["halton", "a/b"], from: "2011-12 Q1" })).toBe(
      "areas=halton,a/b&from=2011-12+Q1",
    );
  });
});

describe("completeState", () => {
  it("shows the boards, at year ends where there are two, from the first to the last", () => {
    expect(completeState(parse(""), indicator, region)).toEqual({
      areas: ["cheshire-east", "halton"],
      from: "2011-03-31",
      to: "2014-03-31",
      show: "number",
      every: "year",
      by: undefined,
      category: undefined,
    });
  });

  it("adds the region as a whole where it has values", () => {
    const publishedAreas = [...indicator.publishedAreas, area("pan-cheshire", "REGION")];
    expect(completeState(parse(""), { ...indicator, publishedAreas }, region)?.areas).toEqual([
      "cheshire-east",
      "halton",
      "pan-cheshire",
    ]);
  });

  it("adds every area with values where no board has any", () => {
    const publishedAreas = [area("england", "COUNTRY")];
    expect(completeState(parse(""), { ...indicator, publishedAreas }, region)?.areas).toContain("england");
  });

  it("keeps what was typed, for the API to judge", () => {
    expect(completeState(parse("from=2013-15&areas=atlantis"), indicator, region)).toMatchObject({
      from: "2013-15",
      areas: ["atlantis"],
    });
  });

  it("is nothing when nothing is published and no period is named", () => {
    expect(completeState(parse(""), givenIndicator(), region)).toBeUndefined();
  });
});

describe("faultsOf", () => {
  it("names a measure and a length of period that are none", () => {
    expect(faultsOf(parse("show=banana&every=week"))).toEqual([
      { argument: "show", message: 'show: "banana" is not a measure. Choose number or rate.' },
      {
        argument: "every",
        message: 'every: "week" is not a length of period. Choose year, half, quarter, month or all.',
      },
    ]);
  });

  it("finds none in a plain address", () => {
    expect(faultsOf(parse("show=rate&every=all&from=anything"))).toEqual([]);
  });
});

describe("comparisonInput", () => {
  it("asks the API for a choice", () => {
    const choice = completeState(parse("show=rate&every=quarter&by=age_band&category=0-4"), indicator, region);
    if (!choice) throw new Error("A period is published, so there is a choice.");
    expect(comparisonInput(choice, "cp_plans", "cheshire")).toEqual({
      code: "cp_plans",
      region: "cheshire",
      areas: ["cheshire-east", "halton"],
      from: "2011-03-31",
      to: "2014-03-31",
      measure: "RATE",
      periodKind: "QUARTER",
      breakdown: "age_band",
      category: "0-4",
    });
  });
});

describe("fieldIdOf", () => {
  it("finds the field of an argument of the API", () => {
    expect(fieldIdOf("periodKind")).toBe("every");
    expect(fieldIdOf("input.measure")).toBe("show");
    expect(fieldIdOf("code")).toBeUndefined();
    expect(fieldIdOf(undefined)).toBeUndefined();
  });
});
