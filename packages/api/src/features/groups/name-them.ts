/** Names in a sentence at the most. */
const namedMax = 5;

/** Names in a sentence: `A`, `A and B`, `A, B and C`; of many the first, and how many more there are. */
export function nameThem(names: readonly string[]): string {
  const more = names.length - namedMax;
  const all = more > 1 ? [...names.slice(0, namedMax), `${more} more`] : names;
  const [last = "", ...rest] = [...all].reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(", ")} and ${last}`;
}
