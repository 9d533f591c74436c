/**
 * Since when a seat `t` is vacant on a day, as SQL: null while somebody holds it, and where it is not known. A seat that was
 * held before is vacant from the day after its last holder's; one that never was, from its first day if it began on that.
 * Deputies hold no seat.
 */
export function vacantSinceSql(day: string): string {
  return `(select case
      when bool_or(h.span @> ${day}) then null
      when count(h.id) > 0 then max(h.until_day) + 1
      when t.from_known then t.from_day end
    from (select 1) one left join seat_holder h
      on h.body_id = t.body_id and h.seat_id = t.id and not h.deputy and h.removed_at is null and h.from_day <= ${day})`;
}
