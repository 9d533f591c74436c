import { AppError } from "../../errors/app-error";
import { type GivenBoard, givenBoard, givenRegion, givenViewer, rightsOfManager } from "../../testing/given";
import { listStatements } from "../../testing/list-statements";
import { useDatabase } from "../../testing/use-database";
import { permissionsOf, useTriedEntities } from "../../testing/use-tried-entities";
import { onDay } from "../lists/filters";
import { ofBody } from "../lists/owners";
import { TriedEntry, triedList } from "../lists/testing/tried-list";
import { RequestContext } from "../request-context";
import { type DefinedDocument, defineDocument } from "./define-document";
import { documentRowsMax } from "./document-content";
import { type DocumentRequest, makeDocument } from "./make-document";
import { tableOfList } from "./table-of-list";
import { mainPartOf, rowsOf } from "./testing/read-docx";

const databases = useDatabase();
const tried = useTriedEntities(databases, [TriedEntry]);
let board: GivenBoard;

beforeAll(async () => {
  const regionId = await givenRegion(databases.database);
  board = await givenBoard(databases.database, regionId);
  for (const { bodyId } of [board, await givenBoard(databases.database, regionId)]) {
    const target = { kind: "BODY", id: bodyId, regionId, permissions: permissionsOf("papers:write") } as const;
    await tried.change(rightsOfManager({ regionId, bodyId }), target, async (write) => {
      const [recordedOn, place] = ["2020-04-01", null];
      await write.repo(TriedEntry).insert({ title: "Oak", place: "north", amount: "-2.50", recordedOn });
      await write.repo(TriedEntry).insert({ title: "Elm & ash", place, amount: null, recordedOn: "2012-02-09" });
    });
  }
});

const said = { classification: "Not published", source: "a test." } as const;
const emptyTable = { caption: "Entries", empty: "None." } as const;
const tableOf = (rows: readonly (readonly string[])[]) =>
  ({ ...emptyTable, columns: [{ head: "One" }, { head: "Two" }], rows }) as const;

/** Entries of a list, with what is asked of them. */
const triedDocument = defineDocument({
  name: "tried-entries",
  of: ofBody(),
  parameters: { on: onDay((day) => day, "Only entries of this day.") },
  title: ({ name }) => `Entries of ${name}`,
  async build(read, { owner, args, today }) {
    const none = { place: "Nowhere" };
    const table = await tableOfList(read, triedList, { ...emptyTable, owner: owner.id, args, none });
    return { ...said, asAt: args.on ?? today, sections: [{ heading: "Entries", blocks: [table] }] };
  },
});

/** A document without parameters of so many rows, in two sections. */
const documentOf = (rowCount: number): DefinedDocument =>
  defineDocument({
    name: "tried-rows",
    of: ofBody(),
    title: () => "Rows",
    async build(_read, { today }) {
      const table = tableOf(Array.from({ length: rowCount - 1 }, () => ["a", "b"]));
      const inner = { heading: "More", blocks: [tableOf([["c", "d"]])] };
      return { ...said, asAt: today, sections: [{ heading: "Rows", blocks: [table], sections: [inner] }] };
    },
  });

async function make(
  document: DefinedDocument,
  parameters: object,
  {
    role = "BUSINESS_MANAGER",
    isLeft = () => false,
  }: Partial<DocumentRequest> & { role?: "INSPECTOR" | "BUSINESS_MANAGER" } = {},
) {
  const viewer = await givenViewer(tried.database, role, board);
  const context = new RequestContext(tried.database, async () => viewer, viewer, "request");
  const asked = { body: board.slug, ...parameters };
  try {
    return await makeDocument(context, document, { parameters: asked, today: "2024-02-29", isLeft });
  } finally {
    await context.read.close();
  }
}

async function refusalOf(made: Promise<unknown>) {
  const thrown: unknown = await made.then(
    () => undefined,
    (error: unknown) => error,
  );
  return thrown instanceof AppError ? thrown : undefined;
}

test("is named after the document, its owner and the day as at which it holds", async () => {
  const made = await make(triedDocument, {});
  expect(made?.fileName).toBe(`tried-entries-${board.slug}-2024-02-29.docx`);
  expect((await make(triedDocument, { on: "2012-03-31" }))?.fileName).toBe(
    `tried-entries-${board.slug}-2012-03-31.docx`,
  );
});

test("holds the rows of its owner's list alone, in words", async () => {
  const rows = async (on: string) => {
    const made = await make(triedDocument, { on });
    const found = rowsOf(mainPartOf(made?.content ?? Buffer.of()));
    return found.map((cells) => cells.slice(0, 4));
  };
  const heads = ["Title", "Place", "Amount", "Day"];
  const [elm, oak] = [
    ["Elm & ash", "Nowhere", "None", "9 February 2012"],
    ["Oak", "north", "-2.50", "1 April 2020"],
  ];
  expect(await rows("")).toEqual([heads, elm, oak]);
  expect(await rows("2020-04-01")).toEqual([heads, oak]);
  expect(await rows("1999-01-01")).toEqual([]);
});

test("refuses by name what it does not take, and what is written wrong", async () => {
  const asked = make(triedDocument, { on: "2024-02-31", sort: "from", first: "1" });
  expect(await refusalOf(asked)).toMatchObject({
    code: "BAD_USER_INPUT",
    faults: [
      { path: "on", message: 'A date is written like "2014-03-31".' },
      { path: "sort", message: "The document has no such parameter. It takes body, on." },
      { path: "first", message: "The document has no such parameter. It takes body, on." },
    ],
  });
  expect(await refusalOf(make(documentOf(2), { on: "2024-02-01" }))).toMatchObject({
    faults: [{ path: "on", message: "The document has no such parameter. It takes body." }],
  });
});

test("has as many rows as a document has at the most, over all its tables, and no more", async () => {
  const made = await make(documentOf(documentRowsMax), {});
  expect(rowsOf(mainPartOf(made?.content ?? Buffer.of()))).toHaveLength(documentRowsMax + 2);
  expect(await refusalOf(make(documentOf(documentRowsMax + 1), {}))).toMatchObject({
    code: "BAD_USER_INPUT",
    message:
      "A Word document has up to 500 rows, and this one would have more. Ask for less, or export the list as CSV.",
  });
});

test("what an inspector has of it is on record, as what it is, before they have it", async () => {
  const made = await make(triedDocument, {}, { role: "INSPECTOR" });
  expect(made).toBeDefined();
  const backup = await databases.connect("backup");
  const { rows } = await backup.query(
    `select operation, acted_as, cardinality(row_ids) as count from audit_entry where owner_id = $1 and operation like 'read %'`,
    [board.bodyId],
  );
  expect(rows).toEqual([{ operation: "read document of tried-entries", acted_as: "INSPECTOR", count: 2 }]);
  const owner = await databases.connect("owner");
  await owner.query("revoke insert on audit_entry from panboard_runtime");
  try {
    await expect(make(triedDocument, {}, { role: "INSPECTOR" })).rejects.toThrow(
      "What read document of tried-entries gives out could not be put on record.",
    );
  } finally {
    await owner.query("grant insert on audit_entry to panboard_runtime");
  }
});

test("nothing is read for who has left before their turn", async () => {
  const sent = await listStatements(async () => {
    expect(await make(triedDocument, {}, { isLeft: () => true })).toBeUndefined();
  });
  expect(sent.filter(({ name }) => name?.includes("tried"))).toEqual([]);
});
