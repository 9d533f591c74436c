/** Something on a line that wants to start at a place and takes up so much of it. */
export interface Wanted {
  readonly wanted: number;
  readonly size: number;
}

interface Group {
  readonly members: readonly number[];
  readonly start: number;
  readonly size: number;
  /** What the members want, less their offsets in the group, summed up. */
  readonly wish: number;
}

/**
 * Where each thing starts so that none covers another, their order is kept, and each group that touches lies where its members want
 * it on average. Nothing starts before 0 or, as far as there is room, ends after `end`.
 */
export function spreadApart(things: readonly Wanted[], end: number): number[] {
  const order = things.map((_, index) => index).sort((a, b) => (things[a]?.wanted ?? 0) - (things[b]?.wanted ?? 0));
  const groups: Group[] = [];
  for (const index of order) {
    const { wanted, size } = things[index] ?? { wanted: 0, size: 0 };
    let group: Group = { members: [index], start: hold(wanted, size, end), size, wish: wanted };
    for (let before = groups.at(-1); before && before.start + before.size > group.start; before = groups.at(-1)) {
      groups.pop();
      const members = [...before.members, ...group.members];
      const wish = before.wish + group.wish - before.size * group.members.length;
      const size = before.size + group.size;
      group = { members, size, wish, start: hold(wish / members.length, size, end) };
    }
    groups.push(group);
  }
  const starts = things.map(() => 0);
  for (const { members, start } of groups) {
    let at = start;
    for (const index of members) {
      starts[index] = at;
      at += things[index]?.size ?? 0;
    }
  }
  return starts;
}

function hold(start: number, size: number, end: number): number {
  return Math.max(Math.min(start, end - size), 0);
}
