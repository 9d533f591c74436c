import { compareMigrations, parseMigration, sortMigrations } from "./migrate";

test("a migration is known by number or by UTC minute, and the numbered ones keep the names that databases hold", () => {
  expect(parseMigration("0001-walls.sql")).toEqual({ name: "0001-walls", timestampMs: 1_700_000_000_001 });
  expect(parseMigration("202611291012-meetings.sql")).toEqual({
    name: "202611291012-meetings",
    timestampMs: Date.UTC(2026, 10, 29, 10, 12),
  });
});

test.each(["meetings.sql", "202613291012-meetings.sql", "202602300000-meetings.sql", "2026-Meetings.sql", "12-a.sql"])(
  "refuses %s as the name of a migration",
  (fileName) => {
    expect(() => parseMigration(fileName)).toThrow(`The migration ${fileName} must be named by UTC minute and noun`);
  },
);

test("runs numbered migrations first, then by minute, and those of one minute by name", () => {
  const sorted = [
    "0001-walls.sql",
    "0999-last.sql",
    "202611291012-cases.sql",
    "202611291012-meetings.sql",
    "202612010000-actions.sql",
  ];
  expect(sortMigrations([...sorted].reverse())).toEqual(sorted);
});

test("compares the names that a database has with those of a build, whatever their number", () => {
  const applied = ["0001-walls_1700000000001", "202611291012-meetings_1795947120000"];
  expect(compareMigrations(applied, ["202611291012-meetings.sql", "0001-walls.sql"])).toEqual({
    missing: [],
    unknown: [],
  });
  expect(compareMigrations(applied, ["0001-walls.sql", "202611291012-cases.sql"])).toEqual({
    missing: ["202611291012-cases"],
    unknown: ["202611291012-meetings"],
  });
  expect(compareMigrations([], ["0001-walls.sql"])).toEqual({ missing: ["0001-walls"], unknown: [] });
});
