/** What the bare server reads of a board, by its region $1 and slug $2. */
export const governanceSql = {
  /** Its last fifty meetings: of ten groups that meet as often, the last five of each. */
  meetings: (today: string): string => `select m.id, m.group_name as "groupName", m.recorded_on::text as date
    from body b
    join meeting m on m.body_id = b.id and m.removed_at is null and m.cancelled_on is null and m.recorded_on <= ${today}
    where b.region_id = $1 and b.slug = $2
    order by m.recorded_on desc, m.starts_at desc nulls last, m.group_name limit 50`,

  /** What is recorded at the meetings $3, a row a seat. */
  lines: `select m.id as "meetingId", m.recorded_on::text as date, s.id as "seatId", s.post, s.agency_id as "agencyId",
      coalesce(a.state, 'NOT_RECORDED') as state
    from body b
    join meeting m on m.body_id = b.id and m.id = any ($3::uuid[])
    join seat s on s.body_id = m.body_id and s.group_id = m.group_id and s.removed_at is null
    left join attendance a on a.body_id = m.body_id and a.meeting_id = m.id and a.seat_id = s.id and a.removed_at is null
    where b.region_id = $1 and b.slug = $2 and (s.span @> m.recorded_on or a.state <> 'NOT_RECORDED')
    order by s.position nulls last, s.post, s.id`,

  /** Who held the seats $3, and when. */
  holders: `select h.seat_id as "seatId", h.from_day::text as "from", h.until_day::text as "until", p.name
    from body b
    join seat_holder h on h.body_id = b.id and h.seat_id = any ($3::uuid[]) and not h.deputy and h.removed_at is null
    join person p on p.body_id = h.body_id and p.id = h.person_id
    where b.region_id = $1 and b.slug = $2`,

  /** The names of the agencies $2. */
  agencies: `select id, name from agency where region_id = $1 and id = any ($2::uuid[])`,
} as const;
