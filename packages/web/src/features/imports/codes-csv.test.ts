import type { Board, Region } from "../../kit/viewer/viewer";
import { areasOf, codesCsv, type IndicatorCodes } from "./codes-csv";
import { templateCsv } from "./template-csv";

function givenArea(slug: string, kind: Region["areas"][number]["kind"], board: string | null = null) {
  return {
    id: slug,
    slug,
    name: `Name of ${slug}`,
    kind,
    onsCode: null,
    board: board === null ? null : { slug: board },
  };
}

function givenBoard(slug: string): Board {
  const area = givenArea(slug, "LOCAL_AUTHORITY");
  return { __typename: "Board", id: slug, slug, name: slug, shortName: slug, area };
}

const areas = [
  givenArea("halton", "LOCAL_AUTHORITY", "halton"),
  givenArea("halton-west", "LOCAL_AUTHORITY", "halton-west"),
  givenArea("pan-cheshire", "REGION"),
  givenArea("north-west", "WIDER_REGION"),
  givenArea("england", "COUNTRY"),
  givenArea("halton/statistical-neighbours", "STATISTICAL_NEIGHBOURS"),
  givenArea("halton/runcorn", "LOCALITY"),
  givenArea("halton-west/statistical-neighbours", "STATISTICAL_NEIGHBOURS"),
  givenArea("halton-west/town", "LOCALITY"),
];
const boards = [givenBoard("halton"), givenBoard("halton-west")];
const region: Region = { id: "r", slug: "r", name: "R", fictional: false, boards, jointBodies: [], areas };

const plans: IndicatorCodes = {
  id: "1",
  code: "cp_plans",
  title: "Children with a plan",
  unit: "COUNT",
  kind: "SNAPSHOT",
  breakdowns: [
    { code: "sex", title: "Sex", categories: [{ code: "female", title: "Female", area: null }] },
    {
      code: "locality",
      title: "Locality",
      categories: [{ code: "chester", title: "Chester", area: { slug: "west" } }],
    },
  ],
};

describe("areasOf", () => {
  it("lists a board's own area, localities and neighbours, and what no board owns, never another board's", () => {
    expect(areasOf(givenBoard("halton"), region).map(({ slug }) => slug)).toEqual([
      "halton",
      "pan-cheshire",
      "north-west",
      "england",
      "halton/statistical-neighbours",
      "halton/runcorn",
    ]);
  });
});

describe("codesCsv", () => {
  it("gives areas first, then each indicator's total and the categories that the area can have, in words", () => {
    const lines = codesCsv(givenBoard("halton"), { ...region, areas: areas.slice(0, 1) }, [plans]).split("\r\n");
    expect(lines).toEqual([
      "\uFEFFWhat,Code,Name,Unit,Counted,Breakdown code,Breakdown,Category code,Category",
      "Area,halton,Name of halton,,,,,,",
      "Indicator,cp_plans,Children with a plan,Number,As at a date,,,,",
      "Indicator,cp_plans,Children with a plan,Number,As at a date,sex,Sex,female,Female",
      "",
    ]);
  });
});

describe("templateCsv", () => {
  it("is a header and one row of the board that says it is an example, without a value that could be stored", () => {
    expect(templateCsv(givenBoard("halton")).split("\r\n")).toEqual([
      "\uFEFFboard,area,indicator,period,breakdown,category,value,source,section,note",
      "halton,halton,cp_plans,2013-14,,,write a number,Annual Report 2013-14,Child protection,Example: write your own figures over this row",
      "",
    ]);
  });
});
