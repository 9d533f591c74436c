import { givenIndicator, givenRegion } from "../../testing/given-comparison";
import { defaultAreas, listAreaChoices } from "./area-choices";
import type { Indicator } from "./comparison";

type PublishedArea = Indicator["publishedAreas"][number];

const region = givenRegion("Halton", "Warrington");
const area = (slug: string, kind: PublishedArea["kind"]): PublishedArea => ({
  id: slug,
  slug,
  name: slug,
  kind,
  onsCode: null,
});
const boards = [area("halton", "LOCAL_AUTHORITY"), area("warrington", "LOCAL_AUTHORITY")];
const compared = [
  area("pan-cheshire", "REGION"),
  area("north-west", "WIDER_REGION"),
  area("england", "COUNTRY"),
  area("halton/statistical-neighbours", "STATISTICAL_NEIGHBOURS"),
  area("warrington/statistical-neighbours", "STATISTICAL_NEIGHBOURS"),
];
const asNumber = { show: "number", by: undefined, ownBoard: undefined } as const;

describe("defaultAreas", () => {
  const indicator = givenIndicator({ publishedAreas: [...boards, ...compared], ratedAreas: [...boards] });

  it("shows the boards with the areas to compare with that have values", () => {
    expect(defaultAreas(indicator, region, asNumber)).toEqual([
      "halton",
      "warrington",
      "pan-cheshire",
      "north-west",
      "england",
    ]);
  });

  it("shows the statistical neighbours of the person's own board alone", () => {
    const areas = defaultAreas(indicator, region, { ...asNumber, ownBoard: "halton" });
    expect(areas).toContain("halton/statistical-neighbours");
    expect(areas).not.toContain("warrington/statistical-neighbours");
  });

  it("goes by the measure shown", () => {
    expect(defaultAreas(indicator, region, { ...asNumber, show: "rate" })).toEqual(["halton", "warrington"]);
    const rated = { ...indicator, publishedAreas: [...boards], ratedAreas: [...boards, area("england", "COUNTRY")] };
    expect(defaultAreas(rated, region, asNumber)).not.toContain("england");
    expect(defaultAreas(rated, region, { ...asNumber, show: "rate" })).toContain("england");
  });

  it("leaves out what has no categories from a breakdown", () => {
    expect(defaultAreas(indicator, region, { ...asNumber, by: "age_band" })).toEqual([
      "halton",
      "warrington",
      "pan-cheshire",
    ]);
  });

  it("shows every area with values where no board has any", () => {
    const published = { ...indicator, publishedAreas: [...compared, area("widnes", "LOCALITY")] };
    expect(defaultAreas(published, region, asNumber)).toEqual(
      expect.arrayContaining(["widnes", "warrington/statistical-neighbours"]),
    );
  });
});

describe("listAreaChoices", () => {
  it("offers the boards, then what boards are compared with", () => {
    const { boards: own, others } = listAreaChoices(givenIndicator({ rateFactor: null }), region, []);
    expect(own.map(({ value }) => value)).toEqual(["halton", "warrington"]);
    expect(others.map(({ value }) => value)).toEqual(["england"]);
  });

  it("offers what has a rate although no number of it is published", () => {
    const indicator = givenIndicator({
      rateFactor: null,
      ratedAreas: [area("halton/statistical-neighbours", "STATISTICAL_NEIGHBOURS")],
    });
    expect(listAreaChoices(indicator, region, []).others.map(({ value }) => value)).toContain(
      "halton/statistical-neighbours",
    );
  });
});
