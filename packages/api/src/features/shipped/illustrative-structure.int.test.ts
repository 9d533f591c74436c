import { resolveViewer } from "../../identity/resolve-viewer";
import { usePanboard } from "../../testing/use-panboard";
import { linkDemonstration } from "./link-demonstration";

const panboard = usePanboard();

/** What the backup login reads, which passes every wall. */
async function read<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const backup = await panboard.connect("backup");
  try {
    return (await backup.query(text, [...values])).rows as Row[];
  } finally {
    await backup.end();
  }
}

const ofRegion = (slug: string): string => `(select region_id from region where slug = '${slug}')`;

test("invented people are in the fictional region alone, with addresses that nobody can have", async () => {
  const [counts] = await read(
    `select count(*) filter (where region_id = ${ofRegion("cheshire")})::int as cheshire,
            count(*) filter (where region_id = ${ofRegion("exampleshire")})::int as exampleshire,
            count(*) filter (where email not like '%.example')::int as reachable from person`,
  );
  expect(counts).toEqual({ cheshire: 0, exampleshire: expect.any(Number), reachable: 0 });
  expect((counts as { exampleshire: number }).exampleshire).toBeGreaterThan(50);
});

test("all of it says that it is invented, and nothing in Cheshire does", async () => {
  const rows = await read<{ region: string; source: string }>(
    `select r.slug as region, s.source from (select region_id, source from "group" union all select region_id, source from seat
       union all select region_id, source from structure_publication) s join region r using (region_id)`,
  );
  const invented = rows.filter(({ source }) => source.includes("invented"));
  expect(new Set(invented.map(({ region }) => region))).toEqual(new Set(["exampleshire"]));
  expect(rows.filter(({ region, source }) => region === "exampleshire" && !source.includes("invented"))).toEqual([]);
});

test("it keeps the rules of what people enter: lines, seats and holders lie within what they hang from", async () => {
  const outside = await read(
    `select l.id from reporting_line l join "group" g on g.body_id = l.body_id and g.id = l.group_id where not g.span @> l.from_day
     union all select s.id from seat s join "group" g on g.body_id = s.body_id and g.id = s.group_id
       where not g.span @> s.from_day or s.until_day > g.until_day
     union all select h.id from seat_holder h join seat s on s.body_id = h.body_id and s.id = h.seat_id
       where not s.span @> h.from_day or h.until_day > s.until_day`,
  );
  expect(outside).toEqual([]);
});

test("its boards can be told apart: one has no lay member, others a long vacancy", async () => {
  const { data } = await panboard.graph(
    "regional-analyst@exampleshire",
    "{ compareStructure(input: {}) { boards { body { slug } hasLayMember seats { seats vacantOver90Days } } } }",
  );
  const { compareStructure } = data as {
    compareStructure: {
      boards: { body: { slug: string }; hasLayMember: boolean; seats: { vacantOver90Days: number } }[];
    };
  };
  const told = compareStructure.boards.map(({ body, hasLayMember }) => [body.slug, hasLayMember]);
  expect(told).toEqual([
    ["example-north", false],
    ["example-east", true],
    ["example-south", true],
    ["example-west", true],
  ]);
  expect(compareStructure.boards.some(({ seats }) => seats.vacantOver90Days > 0)).toBe(true);
});

test("a member of the demonstration holds the seat of an invented person, and an unlinked one stays so at the next start", async () => {
  const { issuer } = panboard.config.identity;
  const subject = "member@example-north";
  const placesOf = async () => [
    ...(await resolveViewer(panboard.database, { issuer, subject })).rights.places.values(),
  ];
  expect(await placesOf()).toEqual([
    { personId: expect.any(String), groupIds: [expect.any(String)], seatIds: [expect.any(String)] },
  ]);
  const owner = await panboard.connect("owner");
  await owner.query("select set_config('app.system', 'migrate.data', false)");
  await owner.query("update person_account set removed_at = now() where subject = $1", [subject]);
  await owner.end();
  await linkDemonstration(panboard.database, issuer);
  expect(await placesOf()).toEqual([]);
});
