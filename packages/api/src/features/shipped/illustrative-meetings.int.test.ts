import { usePanboard } from "../../testing/use-panboard";

const panboard = usePanboard();

/** What the backup login reads, which passes every wall. */
async function read<Row>(text: string): Promise<Row[]> {
  const backup = await panboard.connect("backup");
  try {
    return (await backup.query(text)).rows as Row[];
  } finally {
    await backup.end();
  }
}

test("invented meetings are of the fictional region alone, and each says that it is invented", async () => {
  const rows = await read<{ region: string; isInvented: boolean; count: number }>(
    `select r.slug as region, s.source like '%invented%' as "isInvented", count(*)::int as count
     from (select region_id, source from meeting union all select region_id, source from attendance) s join region r using (region_id)
     group by 1, 2 order by 1`,
  );
  expect(rows).toEqual([
    { region: "cheshire", isInvented: false, count: 7 + 203 },
    { region: "exampleshire", isInvented: true, count: expect.any(Number) },
  ]);
  expect(rows[1]?.count).toBeGreaterThan(400);
});

test("it keeps the rules of what people enter: every mark is of a seat that was there, every deputy stood in for it", async () => {
  const wrong = await read(
    `select m.recorded_on, s.post from attendance t join meeting m using (body_id) join seat s using (body_id)
     where m.id = t.meeting_id and s.id = t.seat_id
       and (m.group_id <> s.group_id or not s.span @> m.recorded_on or m.cancelled_on is not null
         or t.deputy_person_id is not null and not exists (select from seat_holder h where h.body_id = t.body_id and h.seat_id = t.seat_id
              and h.person_id = t.deputy_person_id and h.deputy and h.span @> t.recorded_on))`,
  );
  expect(wrong).toEqual([]);
});

test("an invented board's attendance has every state, and a group whose register is too thin to compare", async () => {
  const { data, errors } = await panboard.graph(
    "business-manager@example-south",
    `{ board(slug: "example-south") { attendance(from: "2025-04-01", to: "2026-11-01") {
         total { present deputy apologies absent notRecorded } seats(first: 200) { nodes { groupName comparable } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { total, seats } = (
    data as {
      board: {
        attendance: { total: Record<string, number>; seats: { nodes: { groupName: string; comparable: boolean }[] } };
      };
    }
  ).board.attendance;
  expect(Object.values(total).every((count) => count > 0)).toBe(true);
  expect(seats.nodes.some(({ comparable, groupName }) => !comparable && groupName === "Quality and Performance")).toBe(
    true,
  );
});
