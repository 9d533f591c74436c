import { listDocuments } from "../../packages/api/src/app/documents";
import { givenAgency } from "../../packages/api/src/features/agencies/given-agency";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import { mainPartOf, rowsOf } from "../../packages/api/src/graphql/documents/testing/read-docx";
import { readsAt } from "./recorded-reads";
import { expectByTable, expectHidden, type FileReaders, type TriedFile } from "./role-files";
import { useRoles } from "./use-roles";

const tried = useRoles();

const documents = (): TriedFile[] =>
  [...listDocuments().values()].map(({ name, of }) => ({ name, path: `/documents/${name}`, of }));

/** Documents that are shown to others than those who read what their body keeps. */
const readersOf: Readonly<Record<string, FileReaders>> = {};

test("every document of a feature is served under a name of its own", () => {
  expect(
    documents()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["partners"]);
});

test("T24 each document is given to the roles to which the table gives it, and to nobody else", async () => {
  await expectByTable(tried, documents(), readersOf);
});

test("another region's document, and another board's, is answered as one that does not exist, in the same bytes", async () => {
  await expectHidden(tried, documents(), readersOf);
});

test("the partners' document holds the board's own agencies alone, and what an inspector has of it is on record", async () => {
  const { panboard, places } = tried;
  const [ours, theirs] = [
    await givenAgency(panboard.database, places.board),
    await givenAgency(panboard.database, places.neighbour),
  ];
  const { id } = await givenPartner(panboard.database, places.board, { agencyId: ours.id });
  await givenPartner(panboard.database, places.neighbour, { agencyId: theirs.id });
  const inspector = await tried.somebody("INSPECTOR");
  const before = (await readsAt(panboard, places.board)).length;
  const answer = await fetch(`${panboard.url}/documents/partners?body=${places.board.slug}`, {
    headers: { authorization: `Bearer ${await panboard.tokenOfAny(inspector)}` },
  });
  const names = rowsOf(mainPartOf(Buffer.from(await answer.arrayBuffer()))).map(([agency]) => agency);
  expect(names).toContain(ours.name);
  expect(names).not.toContain(theirs.name);
  const [read, ...others] = (await readsAt(panboard, places.board)).slice(before);
  expect(others).toEqual([]);
  expect(read).toMatchObject({ operation: "read document of partners", actedAs: "INSPECTOR", subject: inspector });
  expect(read?.rowIds).toContain(id);
});
