import { useArrangements } from "./testing/use-arrangements";

const { panboard, begin, remove } = useArrangements();
const steward = "region-steward@cheshire";

interface Agency {
  readonly id: string;
  readonly version: number;
}

/** Changes the register as its steward, and answers the agency. */
async function keep(field: string, type: string, input: object) {
  const { data, errors } = await panboard.graph(
    steward,
    `mutation ($input: ${type}!) { ${field}(input: $input) { agency { id version } userErrors { path message } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return (data as Record<string, { agency: Agency | null; userErrors: { path: string; message: string }[] }>)[field];
}

const add = async (name: string, slug: string): Promise<Agency> => {
  const made = await keep("addAgency", "AddAgencyInput", { region: "cheshire", name, slug, sector: "POLICE" });
  return made?.agency as Agency;
};

test("statutory partners are named by id, slug or national code, and a merged agency is the one that stands for it", async () => {
  const twin = await add("Cheshire Constabulary", "cheshire-constabulary");
  const { id, version: expectedVersion } = twin;
  await keep("mergeAgencies", "MergeAgenciesInput", { id, expectedVersion, into: "cheshire-police" });
  const partners = [
    { function: "HEALTH", agency: "QYG" },
    { function: "LOCAL_AUTHORITY", agency: "halton-council" },
    { function: "POLICE", agency: twin.id },
  ];
  const { arrangement } = await begin({ from: "2024-12-01", partners });
  expect(arrangement?.partners.map(({ agency }) => agency.slug)).toEqual([
    "cheshire-and-merseyside-icb",
    "halton-council",
    "cheshire-police",
  ]);
  await remove({ id: arrangement?.id, expectedVersion: arrangement?.version });
  const twice = [...partners, { function: "POLICE", agency: "cheshire-police" }];
  expect((await begin({ from: "2025-12-01", partners: twice })).userErrors).toMatchObject([
    { path: "partners.3.agency", message: "This agency is on the list already." },
  ]);
});

test("an agency that an arrangement names stays on the register, and a removed one is named in no arrangement", async () => {
  const named = await add("Halton Partner", "halton-partner");
  const other = await add("Halton Stranger", "halton-stranger");
  const agency = (slug: string): object => ({ partners: [{ function: "POLICE", agency: slug }] });
  expect((await begin({ from: "2026-01-01", ...agency("halton-partner") })).userErrors).toEqual([]);
  const { id, version: expectedVersion } = named;
  expect(await keep("removeAgency", "AgencyVersionInput", { id, expectedVersion })).toMatchObject({
    agency: null,
    userErrors: [{ path: "id", message: "A board’s arrangement names this agency, so it stays on the register." }],
  });
  await keep("removeAgency", "AgencyVersionInput", { id: other.id, expectedVersion: other.version });
  expect((await begin({ from: "2026-02-01", ...agency("halton-stranger") })).userErrors).toMatchObject([
    { path: "partners.0.agency", message: "There is no such agency in the region." },
  ]);
});
