import { givenConflict, givenRegion, givenSeries, givenStatement } from "../../testing/given-comparison";
import { givenViewer } from "../../testing/given-viewer";
import { cellOfConflict, type NamedCell, parseCell, resolveHref, writeCell } from "./named-cell";

const region = givenRegion("Cheshire East", "Halton");
const [east, halton] = region.boards;
if (!east || !halton) throw new Error("The region has two boards.");

const cell: NamedCell = { indicator: "cp_plans", area: `${east.area.slug}/neighbours`, period: "2013-14 Q1" };

describe("a cell in an address", () => {
  it("is read as it was written", () => {
    const broken = { ...cell, breakdown: "age", category: "1&2" };
    expect(parseCell(new URLSearchParams(writeCell(broken)))).toEqual(broken);
    expect(parseCell(new URLSearchParams(writeCell(cell)))).toEqual(cell);
  });

  it("is what of it is named", () => {
    expect(parseCell(new URLSearchParams("indicator=%20&area=halton&x=y"))).toEqual({ area: "halton" });
  });
});

describe("cellOfConflict", () => {
  const series = givenSeries("Halton", { "2014-03-31": "9" });
  const statements = [givenStatement("12", { standing: true }), givenStatement("14")];

  it("is the cell that the statements are about, by the day of a snapshot", () => {
    expect(cellOfConflict(givenConflict("NUMERATOR", statements), series, undefined)).toEqual({
      indicator: "cp_plans",
      area: series.area.slug,
      period: "2014-03-31",
    });
  });

  it("is none of a printed figure that its parts deny", () => {
    expect(cellOfConflict(givenConflict("PARTS", statements), series, undefined)).toBeUndefined();
  });
});

describe("resolveHref", () => {
  const own = { slug: east.area.slug, kind: "LOCAL_AUTHORITY" } as const;
  const neighbours = { slug: cell.area, kind: "STATISTICAL_NEIGHBOURS" } as const;
  const england = { slug: "england", kind: "COUNTRY" } as const;

  it("leads a board's manager to what the board owns, and to nothing else", () => {
    const manager = givenViewer("BUSINESS_MANAGER", region, east);
    for (const area of [own, neighbours])
      expect(resolveHref(manager, region, area, cell)).toBe(
        `/boards/${east.slug}/conflicts/resolve?${writeCell(cell)}`,
      );
    expect(resolveHref(manager, region, england, cell)).toBeUndefined();
    expect(resolveHref(manager, region, { ...own, slug: halton.area.slug }, cell)).toBeUndefined();
  });

  it("leads the steward to what no board owns, and a member nowhere", () => {
    const steward = givenViewer("REGION_STEWARD", region);
    expect(resolveHref(steward, region, england, cell)).toMatch(`/regions/${region.slug}/conflicts/resolve?`);
    expect(resolveHref(steward, region, own, cell)).toBeUndefined();
    expect(resolveHref(givenViewer("MEMBER", region, east), region, own, cell)).toBeUndefined();
  });
});
