/** The time that a meeting takes, as the column `slot` has it: of one without a start the whole day, of one without an end a moment. */
export function meetingSlotSql(day: string, starts: string, ends: string): string {
  return `case when ${starts} is null then tsrange(${day}::timestamp, ${day}::timestamp + interval '1 day', '[)')
    else tsrange(${day} + ${starts}, ${day} + coalesce(${ends}, ${starts}), case when ${ends} is null then '[]' else '[)' end) end`;
}
