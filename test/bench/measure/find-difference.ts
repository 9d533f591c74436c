/** Where two answers differ first, as a path and both values; undefined where they say the same. */
export function findDifference(one: unknown, other: unknown, path = "cases"): string | undefined {
  if (isBranch(one) && isBranch(other) && Array.isArray(one) === Array.isArray(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    for (const key of keys) {
      const found = findDifference(one[key], other[key], `${path}.${key}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return Object.is(one, other) ? undefined : `${path}: ${tell(one)} and ${tell(other)}`;
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function tell(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 200);
}
