import { usePanboard } from "../../testing/use-panboard";

const panboard = usePanboard();
const manager = "business-manager@halton";

async function find(subject: string, id: string): Promise<unknown> {
  const document = `query ($id: ID!) { area(id: $id) { id slug onsCode dfeCode board { slug } } }`;
  const { data, errors } = await panboard.graph(subject, document, { id });
  expect(errors).toBeUndefined();
  return (data as { area: unknown }).area;
}

test("an area is found by its id, its slug, and its ONS and DfE codes, and by another region's people in no way", async () => {
  const halton = (await find(manager, "halton")) as { id: string };
  const said = { slug: "halton", onsCode: "E06000006", dfeCode: "876", board: { slug: "halton" } };
  expect(halton).toMatchObject(said);
  for (const text of [halton.id, "E06000006", "876"]) {
    expect(await find(manager, text)).toEqual(halton);
    expect(await find("business-manager@example-east", text)).toBeNull();
  }
  for (const text of ["", "E06000099", "e06000006", "nobody", "Qm9hcmQ6"]) expect(await find(manager, text)).toBeNull();
});

describe("a comparison", () => {
  const document = `query ($input: CompareIndicatorInput!) { compareIndicator(input: $input) { series { area { slug } } } }`;
  const compare = async (areas: readonly string[]) =>
    panboard.graph(manager, document, {
      input: { code: "cp_plans", areas, from: "2010-04-01", to: "2014-03-31" },
    });
  const slugs = async (...areas: string[]): Promise<string[]> => {
    const { data, errors } = await compare(areas);
    expect(errors).toBeUndefined();
    type Series = { area: { slug: string } }[];
    return (data as { compareIndicator: { series: Series } }).compareIndicator.series.map(({ area }) => area.slug);
  };

  test("takes areas by their codes, in the order in which they are named", async () => {
    expect(await slugs("E92000001", "877", "halton")).toEqual(["england", "warrington", "halton"]);
  });

  test("shows an area once, where it is first named, however many of its names are given", async () => {
    expect(await slugs("877", "E06000006", "halton", "876", "warrington", "E06000007")).toEqual([
      "warrington",
      "halton",
    ]);
  });

  test("tells which names are of no area, and knows no area by a part of its name or in another case", async () => {
    const { errors } = await compare(["halton", "E0600", "e06000006", "878"]);
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/"E0600", "e06000006", "878" are not areas of your region/),
        extensions: { code: "BAD_USER_INPUT", faults: [{ path: "areas" }] },
      },
    ]);
  });
});

test("a file of figures may name an area by its codes, and one area's figure is stored once under whichever name", async () => {
  const header = "board,area,indicator,period,breakdown,category,value,source,section";
  const line = (area: string): string => `halton,${area},cp_plans,2014-03-31,,,100,Annual Report 2013-14,Plans`;
  const document = `mutation ($input: ImportIndicatorValuesInput!) { importIndicatorValues(input: $input) {
    imported { committed added unchanged faults { column message } } userErrors { path } } }`;
  const send = async (...areas: string[]): Promise<unknown> => {
    const csv = [header, ...areas.map(line)].join("\n");
    const input = { body: "halton", fileName: "figures.csv", csv, preview: false };
    const { data, errors } = await panboard.graph(manager, document, { input });
    expect(errors).toBeUndefined();
    return (data as { importIndicatorValues: { imported: unknown } }).importIndicatorValues.imported;
  };
  expect(await send("E06000006")).toMatchObject({ committed: true, added: 1 });
  expect(await send("876")).toMatchObject({ committed: true, added: 0, unchanged: 1 });
  expect(await send("halton")).toMatchObject({ committed: true, added: 0, unchanged: 1 });
  expect(await send("E06000007")).toMatchObject({
    committed: false,
    faults: [{ column: "area", message: expect.stringMatching(/"E06000007" is the area of another board/) }],
  });
});
