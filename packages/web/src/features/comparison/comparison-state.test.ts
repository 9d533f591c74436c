import { givenIndicator, givenRegion } from "../../testing/given-comparison";
import { parsePeriod } from "@panboard/shared";
import {
  addQuery,
  carriedQuery,
  comparisonInput,
  completeState,
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

  it("takes empty parameters for unsaid, but no areas for none", () => {
    expect(parse("from=&show=%20")).toMatchObject({ areas: undefined, from: undefined, show: undefined });
    expect(parse("areas=").areas).toEqual([]);
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
  it("says that no area is chosen", () => {
    expect(writeComparisonState({ areas: [], from: "2011-12" })).toBe("areas=&from=2011-12");
  });

  it("leaves out what is unsaid and keeps commas and slashes readable", () => {
    expect(writeComparisonState({ areas: ["halton", "a/b"], from: "2011-12 Q1" })).toBe(
      "areas=halton,a/b&from=2011-12+Q1",
    );
  });
});

describe("carriedQuery", () => {
  it("keeps areas and dates, and nothing that another indicator may not have", () => {
    const search = new URLSearchParams("areas=halton,england&from=2011-12&to=2013-14&show=rate&every=year&by=locality");
    expect(carriedQuery(search)).toBe("areas=halton,england&from=2011-12&to=2013-14");
    expect(carriedQuery(new URLSearchParams("areas=&show=rate"))).toBe("");
  });
});

describe("addQuery", () => {
  it.each([
    ["/a", "", "/a"],
    ["/a", "areas=halton", "/a?areas=halton"],
    ["/a?page=2", "areas=halton", "/a?page=2&areas=halton"],
  ])("adds to %s the query %j", (address, query, whole) => {
    expect(addQuery(address, query)).toBe(whole);
  });
});

describe("completeState", () => {
  it("shows the boards with what they are compared with, at year ends where there are two, from the first to the last", () => {
    expect(completeState(parse(""), indicator, region)).toEqual({
      areas: ["cheshire-east", "halton", "england"],
      from: "2011-03-31",
      to: "2014-03-31",
      show: "number",
      every: "year",
      by: undefined,
      category: undefined,
    });
  });

  it("breaks down where no total is published, unless another breakdown is asked for", () => {
    const parts = { publishedTotals: false, publishedBreakdowns: [{ code: "age" }, { code: "sex" }] };
    const indicator = givenIndicator({ publishedPeriods: [parsePeriod("2014-03-31")], ...parts });
    const open = parseComparisonState(new URLSearchParams());
    expect(completeState(open, indicator, givenRegion("Halton"))?.by).toBe("age");
    expect(completeState({ ...open, by: "sex" }, indicator, givenRegion("Halton"))?.by).toBe("sex");
    expect(completeState(open, { ...indicator, publishedTotals: true }, givenRegion("Halton"))?.by).toBeUndefined();
  });

  it("shows every date where the usual length has none of the span asked for", () => {
    expect(completeState(parse("from=2011-06-30&to=2011-06-30"), indicator, region)?.every).toBe("all");
  });

  it("ends an open span with what is published in it", () => {
    expect(completeState(parse("from=2012-03-31"), indicator, region)).toMatchObject({
      from: "2012-03-31",
      to: "2014-03-31",
    });
  });

  it("shows a rate in the periods that have one", () => {
    const rated = { ...indicator, ratedPeriods: ["2012-03-31", "2014-03-31"].map(parsePeriod) };
    expect(completeState(parse("show=rate"), rated, region)).toMatchObject({ from: "2012-03-31", to: "2014-03-31" });
    expect(completeState(parse(""), rated, region)?.from).toBe("2011-03-31");
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

describe("comparisonInput", () => {
  it("asks the API for a choice", () => {
    const choice = completeState(
      parse("show=rate&every=quarter&from=2011-06-30&by=age_band&category=0-4"),
      indicator,
      region,
    );
    if (!choice) throw new Error("A period is published, so there is a choice.");
    expect(comparisonInput(choice, "cp_plans", "cheshire")).toEqual({
      code: "cp_plans",
      region: "cheshire",
      areas: ["cheshire-east", "halton"],
      from: "2011-06-30",
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
