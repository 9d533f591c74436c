/** What stands in an array of Postgres' as it is: ids, days, codes, numbers. The word null would be no value. */
const needsNoQuotes = /^(?!null$)[\w.:+-]+$/i;

/**
 * An array as Postgres writes it, where nothing in it needs quotes; undefined of any other, which pg quotes and escapes
 * element by element.
 */
export function arrayLiteral(values: readonly unknown[]): string | undefined {
  const written: string[] = [];
  for (const value of values) {
    const text = typeof value === "number" ? String(value) : value;
    if (text === null || text === undefined) written.push("NULL");
    else if (typeof text === "string" && needsNoQuotes.test(text)) written.push(text);
    else return undefined;
  }
  return `{${written.join(",")}}`;
}
