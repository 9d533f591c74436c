import { listExports } from "../../packages/api/src/app/lists";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import { idOfBoard } from "../../packages/api/src/testing/define-sample";
import { expectByTable, expectHidden, type FileReaders, type TriedFile } from "./role-files";
import { useRoles } from "./use-roles";

const tried = useRoles();

const lists = (): TriedFile[] =>
  [...listExports().values()].map(({ name, declared: { of } }) => ({ name, path: `/exports/${name}`, of }));

/** Lists that are shown to others than those who read what their body keeps. */
const readersOf: Readonly<Record<string, FileReaders>> = {
  "actions": { isShownToPartners: true },
  "arrangements": { isSharedByRegion: true },
  "audit-trail": { shownUnder: "audit:read" },
  "appropriations": { shownUnder: "finance:read" },
  "budget-publications": { shownUnder: "finance:read" },
  "budgets": { shownUnder: "finance:read" },
  "contributions": { shownUnder: "finance:read", isShownToPartners: true },
  "expenditure": { shownUnder: "finance:read" },
  "income": { shownUnder: "finance:read" },
  "partners": { isShownToPartners: true },
  "printed-figures": { shownUnder: "finance:read" },
  "reserves": { shownUnder: "finance:read" },
  "seats": { isShownToPartners: true },
};

test("every list of a feature is exported under a name of its own", () => {
  expect(
    lists()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    "actions",
    "agencies",
    "appropriations",
    "arrangements",
    "audit-trail",
    "budget-publications",
    "budgets",
    "contributions",
    "expenditure",
    "groups",
    "imports",
    "income",
    "indicators",
    "meetings",
    "partners",
    "people",
    "printed-figures",
    "printed-names",
    "reserves",
    "seats",
    "structure-publications",
    "vacancies",
  ]);
});

test("T24 each export is given to the roles to which the table gives it, and to nobody else", async () => {
  await expectByTable(tried, lists(), readersOf);
});

test("another region's export, and another board's, is answered as one that does not exist, in the same bytes", async () => {
  await expectHidden(tried, lists(), readersOf);
});

test("another board's cursor shows nothing of it, and neither does a filter that names its rows", async () => {
  const { panboard, places } = tried;
  const theirs = await givenPartner(panboard.database, places.neighbour);
  const ours = await givenPartner(panboard.database, places.board);
  const neighbour = await tried.somebody("BUSINESS_MANAGER", "neighbour");
  const manager = await tried.somebody("BUSINESS_MANAGER");
  const ask = async (subject: string, at: "board" | "neighbour", args: string): Promise<unknown> => {
    const document = `{ node(id: "${idOfBoard(places[at])}") { ... on Board {
      partners${args} { totalCount from nodes { id } pageInfo { endCursor } } } } }`;
    const { data, errors } = await panboard.graph(subject, document);
    expect(errors).toBeUndefined();
    return (data as { node: { partners: unknown } }).node.partners;
  };
  const { pageInfo } = (await ask(neighbour, "neighbour", "(first: 1)")) as { pageInfo: { endCursor: string } };
  expect(await ask(manager, "neighbour", "(first: 1)")).toBeNull();
  const all = encodeRowId("Partner", ours);
  const beyond = JSON.stringify([
    await ask(manager, "board", `(after: "${pageInfo.endCursor}")`),
    await ask(manager, "board", `(before: "${pageInfo.endCursor}")`),
  ]);
  expect(beyond).toContain(all);
  expect(beyond).not.toContain(encodeRowId("Partner", theirs));
  const agency = encodeRowId("Agency", { regionId: theirs.regionId, id: theirs.agencyId });
  expect(await ask(manager, "board", `(agency: "${agency}")`)).toMatchObject({ totalCount: 0, nodes: [] });
  const changed = `{ node(id: "${idOfBoard(places.board)}") { ... on Board {
    partners(updatedSince: "2000-01-01T00:00:00Z", on: "1900-01-01") { nodes { id } removedIds syncedTo } } } }`;
  const { data } = await panboard.graph(manager, changed);
  expect(JSON.stringify(data)).toContain(all);
  expect(JSON.stringify(data)).not.toContain(encodeRowId("Partner", theirs));
});
