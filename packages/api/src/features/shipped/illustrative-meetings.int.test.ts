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

test("what hangs from invented meetings keeps the rules of what people enter, and each part is there", async () => {
  expect(
    await read(
      `select r.slug as region, x.what, count(*)::int as count from (
         select 'standing items' as what, region_id from standing_item union all select 'items', region_id from agenda_item
         union all select 'decisions', region_id from decision union all select 'votes', region_id from vote
         union all select 'actions', region_id from action) x join region r using (region_id) group by 1, 2 order by 2`,
    ),
  ).toEqual([
    { region: "exampleshire", what: "actions", count: 36 },
    { region: "exampleshire", what: "decisions", count: 20 },
    { region: "exampleshire", what: "items", count: 291 },
    { region: "exampleshire", what: "standing items", count: 15 },
    { region: "exampleshire", what: "votes", count: 190 },
  ]);
  const wrong = await read(
    `select 'vote' as what, v.id from vote v join decision d on d.body_id = v.body_id and d.id = v.decision_id
       join seat s on s.body_id = v.body_id and s.id = v.seat_id
       left join attendance t on t.body_id = v.body_id and t.meeting_id = d.meeting_id and t.seat_id = v.seat_id
     where s.votes is not true or s.group_id <> d.group_id or not s.span @> v.recorded_on
       or t.state is null or t.state not in ('PRESENT', 'DEPUTY')
     union all select 'decision', d.id from decision d where d.quorate is not true or d.quorum is null
     union all select 'action', a.id from action a where a.owner_person_id is null and a.agency_id is null
       or a.closed_on > current_date`,
  );
  expect(wrong).toEqual([]);
});

test("a restricted item of an invented agenda is read by the holder of its seat and the board’s officers alone", async () => {
  const titles = async (as: string): Promise<readonly string[]> => {
    const { data, errors } = await panboard.graph(
      as,
      `{ board(slug: "example-north") { meetings(from: "2026-09-08", to: "2026-09-08", search: "Partnership") {
           nodes { agenda { number title } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { board } = data as { board: { meetings: { nodes: { agenda: { number: number; title: string }[] }[] } } };
    const agenda = board.meetings.nodes[0]?.agenda ?? [];
    expect(agenda.map(({ number }) => number)).toEqual(agenda.map((_, index) => index + 1));
    return agenda.map(({ title }) => title);
  };
  const [seen, all] = [await titles("member@example-north"), await titles("business-manager@example-north")];
  expect(all).toContain("Complaint about an agency");
  expect(seen).not.toContain("Complaint about an agency");
  expect(seen.length).toBeGreaterThan(5);
});
