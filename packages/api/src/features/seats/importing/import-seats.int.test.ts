import { randomUUID } from "node:crypto";
import { listStatements } from "../../../testing/list-statements";
import { givenAgency } from "../../agencies/given-agency";
import { givenAlias } from "../../agencies/given-alias";
import { givenGroup } from "../../groups/given-group";
import { givenPerson } from "../../people/given-person";
import { givenSeat, givenSeatHolder } from "../given-seat";
import { useSeats } from "../testing/use-seats";

const seats = useSeats();
const { panboard, importSeats, expectNothingChanged } = seats;
const all =
  "group,post,role,votes,agency,constituency,champion_of,from,until,holder,holder_post,holder_email,holder_from,deputy,deputy_email";

async function newGroup(): Promise<string> {
  return (await givenGroup(panboard.database, seats.board, { fromDay: "2010-04-01" })).name;
}

const file = (...lines: readonly string[]): string => `${lines.join("\r\n")}\r\n`;

test("adds seats with who holds them, after a preview that stores nothing, under one entry that names nobody", async () => {
  const { database } = panboard;
  const [group, { name: agency }] = [await newGroup(), await givenAgency(database, seats.board)];
  const known = await givenPerson(database, seats.board);
  const email = `new-${randomUUID()}@agency.test`;
  const csv = `\uFEFF${file(
    all,
    `${group},Head of Quality,Member,yes,${agency},,,01/04/2021,,Pat Newcomer,Head,${email},2021-06-01,Kim Deputy,`,
    `${group},Chair of Schools,VICE_CHAIR,no,,Schools,,2021-04-01,31/03/2024,${known.name ?? ""},,${known.email?.toUpperCase() ?? ""},,,`,
  )}`;
  await expectNothingChanged(async () => {
    const preview = await importSeats(csv, { preview: true });
    expect(preview).toMatchObject({
      committed: false,
      added: 2,
      changed: 0,
      unchanged: 0,
      refused: 0,
      newPeople: 2,
      newHolders: 3,
    });
    expect(preview.rows[0]).toEqual({
      line: 2,
      status: "ADDED",
      told: ["New seat.", "Holder: Pat Newcomer, from 1 June 2021.", "Deputy: Kim Deputy, from 1 June 2021."],
    });
  });
  const entries = () =>
    seats.ask<{ operation: string; summary: string }>(
      "select operation, summary from audit_entry where operation = 'importSeats'",
    );
  expect(await importSeats(csv)).toMatchObject({ committed: true, added: 2, newPeople: 2, newHolders: 3 });
  const kept = await entries();
  expect(kept).toHaveLength(1);
  expect(JSON.parse(kept[0]?.summary ?? "")).toMatchObject([
    {
      fileName: "seats.csv",
      fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      added: 2,
    },
  ]);
  expect(JSON.stringify(kept)).not.toMatch(/Newcomer|Deputy/);
  await expectNothingChanged(async () => {
    expect(await importSeats(csv)).toMatchObject({
      committed: true,
      added: 0,
      changed: 0,
      unchanged: 2,
      newPeople: 0,
      newHolders: 0,
    });
  });
});

test("changes what differs, leaves what has no column, and adds a holder to a seat that was there", async () => {
  const group = await newGroup();
  await importSeats(file(all, `${group},Head of Quality,Member,yes,,Schools,,2021-04-01,,,,,,,`));
  const csv = file(
    "post,group,votes,until,holder,holder_from",
    `head of quality,${group},No,31.03.2025,Sam Later,2022-04-01`,
  );
  expect((await importSeats(csv)).rows).toEqual([
    {
      line: 2,
      status: "CHANGED",
      told: ["Votes: no, was yes.", "Last day: 31 March 2025, was none.", "Holder: Sam Later, from 1 April 2022."],
    },
  ]);
  const [stored] = await seats.ask(
    "select role, votes, constituency, until_day::text as until, version from seat where group_name = $1",
    [group],
  );
  expect(stored).toEqual({ role: "MEMBER", votes: false, constituency: "SCHOOLS", until: "2025-03-31", version: 2 });
});

test("finds agencies by slug, register name, code and mapped printed name, and guesses none", async () => {
  const { database } = panboard;
  const group = await newGroup();
  const agency = await givenAgency(database, seats.board, { codeKind: "ODS", code: "ZZ9" });
  const printed = await givenAlias(database, seats.board, { agencyId: agency.id });
  const payers = await givenAlias(database, seats.board, { payerGroup: "Primary schools" });
  const unmapped = await givenAlias(database, seats.board);
  const rows = [agency.slug, agency.name.toUpperCase(), "ZZ9", printed.name].map(
    (name, index) => `${group},Post ${index},Member,${name},2021-04-01`,
  );
  const header = "group,post,role,agency,from";
  expect(await importSeats(file(header, ...rows))).toMatchObject({ committed: true, added: 4 });
  const refused = [payers.name, unmapped.name].map(
    (name, index) => `${group},Other ${index},Member,${name},2021-04-01`,
  );
  await expectNothingChanged(async () => {
    expect(await importSeats(file(header, ...rows, ...refused))).toMatchObject({
      committed: false,
      unchanged: 4,
      refused: 2,
      faults: [
        { line: 6, column: "agency", message: expect.stringMatching(/group of payers/) },
        { line: 7, column: "agency", message: expect.stringMatching(/map it in the printed names of the region/) },
      ],
    });
  });
});

test("refuses each fault at its row and column, and stores nothing of the file", async () => {
  const { database } = panboard;
  const group = await newGroup();
  const held = await givenSeat(database, seats.board, { groupName: group, groupId: await groupId(group) });
  const holder = await givenSeatHolder(database, seats.board, { seatId: held.id });
  expect(holder.untilDay).toBeNull();
  const base = (said: Readonly<Record<string, string>>): string =>
    all
      .split(",")
      .map(
        (column) =>
          said[column] ?? { group, post: `Post ${randomUUID()}`, role: "Adviser", from: "2021-04-01" }[column] ?? "",
      )
      .map((cell) => `"${cell}"`)
      .join(",");
  const cases: readonly (readonly [Readonly<Record<string, string>>, string, RegExp])[] = [
    [{ group: "No such group" }, "group", /no group "No such group"/],
    [{ post: "" }, "post", /Enter the post/],
    [{ role: "Boss" }, "role", /none of these: Chair, Vice chair/],
    [{ role: "" }, "role", /role of a new seat/],
    [{ role: "Member" }, "agency", /which agency or which constituency/],
    [{ votes: "maybe" }, "votes", /neither yes nor no/],
    [{ role: "Participating observer", votes: "yes" }, "votes", /never votes/],
    [{ role: "Champion" }, "champion_of", /speaks up for/],
    [{ from: "31/02/2021" }, "from", /is no day/],
    [{ from: "2009-04-01" }, "from", /group begins on 1 April 2010/],
    [{ until: "2020-04-01" }, "until", /before the first/],
    [{ holder: "Ann One; Bob Two" }, "holder", /two people in one cell/],
    [{ holder: "Ann One and Bob Two" }, "holder", /two people in one cell/],
    [{ holder: "Ann One\nBob Two" }, "holder", /two people in one cell/],
    [{ holder: "Ann One", holder_email: "ann@agency.test, bob@agency.test" }, "holder_email", /two addresses/],
    [{ holder: "Ann One", holder_email: "=ann@agency.test" }, "holder_email", /is no e-mail address/],
    [{ holder_email: "nobody@agency.test" }, "holder", /give the name as well/],
    [{ holder: "Ann One", holder_from: "2021-03-31" }, "holder_from", /seat begins on 1 April 2021/],
    [
      {
        post: held.post,
        from: "2020-04-01",
        constituency: "Lay",
        agency: "",
        role: "Member",
        holder: "Ann Late",
        holder_from: "2021-04-01",
      },
      "holder_from",
      /Somebody else holds the seat from 1 April 2020 on/,
    ],
  ];
  await expectNothingChanged(async () => {
    const { faults, refused, committed } = await importSeats(file(all, ...cases.map(([said]) => base(said))));
    expect([committed, refused]).toEqual([false, cases.length]);
    expect(faults.map(({ column }) => column)).toEqual(cases.map(([, column]) => column));
    for (const [index, [, , message]] of cases.entries()) expect(faults[index]?.message).toMatch(message);
  });
});

async function groupId(name: string): Promise<string> {
  const [row] = await seats.ask<{ id: string }>('select id from "group" where name = $1', [name]);
  return row?.id ?? "";
}

test("refuses two rows about one seat, two chairs of a group, and a header that names no columns", async () => {
  const group = await newGroup();
  const row = (post: string, role: string): string => `${group},${post},${role},Independent,2021-04-01`;
  const header = "group,post,role,constituency,from";
  await expectNothingChanged(async () => {
    const twice = await importSeats(file(header, row("Head", "Member"), row("HEAD", "Member")));
    expect(twice.faults).toMatchObject([
      { line: 3, column: "post", message: expect.stringMatching(/line 2 is about this seat/) },
    ]);
    const chairs = await importSeats(file(header, row("Chair", "Chair"), row("Other chair", "Chair")));
    expect(chairs.faults).toMatchObject([
      { line: 2, column: "role" },
      { line: 3, column: "role" },
    ]);
    expect((await importSeats("a,b\n1,2\n")).faults).toMatchObject([
      { line: 1, message: expect.stringMatching(/must name the columns/) },
    ]);
    expect((await importSeats("group,role\nx,Member\n")).faults).toMatchObject([{ line: 1, column: "post" }]);
    expect((await importSeats("group,post,salary\nx,y,1\n")).faults).toMatchObject([
      { line: 1, message: expect.stringMatching(/"salary" is not known/) },
    ]);
  });
});

test("the export of Warrington's 33 seats comes in again and changes nothing", async () => {
  const warrington = "business-manager@warrington";
  const response = await fetch(`${panboard.url}/exports/seats?body=warrington`, {
    headers: { authorization: `Bearer ${await panboard.token(warrington)}` },
  });
  const csv = await response.text();
  expect(csv.split("\r\n").filter(Boolean)).toHaveLength(34);
  await expectNothingChanged(async () => {
    const { data, errors } = await panboard.graph(
      warrington,
      `mutation ($input: ImportSeatsInput!) { importSeats(input: $input) { imported { committed added changed unchanged refused
         faults { line column message } notes } userErrors { path } } }`,
      { input: { body: "warrington", fileName: "seats.csv", csv, preview: false } },
    );
    expect([errors, data]).toEqual([
      undefined,
      {
        importSeats: {
          imported: {
            committed: true,
            added: 0,
            changed: 0,
            unchanged: 33,
            refused: 0,
            faults: [],
            notes: ['The column "Source" is not read.'],
          },
          userErrors: [],
        },
      },
    ]);
  });
});

test("sends as many statements for 500 rows as for one", async () => {
  const group = await newGroup();
  const rows = (count: number, post: string): string =>
    file(
      "group,post,role,constituency,from,holder,deputy",
      ...Array.from(
        { length: count },
        (_, at) => `${group},${post} ${at},Member,Schools,2021-04-01,Holder ${post} ${at},Deputy ${post} ${at}`,
      ),
    );
  const count = async (work: () => Promise<unknown>): Promise<number> => (await listStatements(work)).length;
  const one = await count(() => importSeats(rows(1, "One")));
  const many = await count(async () =>
    expect(await importSeats(rows(500, "Many"))).toMatchObject({ added: 500, newPeople: 1_000, newHolders: 1_000 }),
  );
  expect(many).toBe(one);
});
