import { dayWithGroups } from "./no-groups";

const days = (from: string | undefined, until: string | null | undefined) => ({
  node: {
    first: { nodes: from === undefined ? [] : [{ from }] },
    last: { nodes: until === undefined ? [] : [{ until }] },
  },
});

test("leads to the last day on which there was a group, else to the first", () => {
  expect(dayWithGroups(days("2012-03-31", "2019-09-28"), "2026-01-01")).toBe("2019-09-28");
  expect(dayWithGroups(days("2012-03-31", "2019-09-28"), "2000-01-01")).toBe("2012-03-31");
  expect(dayWithGroups(days("2012-03-31", null), "2000-01-01")).toBe("2012-03-31");
});

test("leads nowhere where there never was a group, or none may be known", () => {
  expect(dayWithGroups(days(undefined, undefined), "2026-01-01")).toBeUndefined();
  expect(dayWithGroups({ node: null }, "2026-01-01")).toBeUndefined();
});
