import { lastDayTold, type StructureChange, tellChange } from "./change-words";

const named = (...names: string[]) => names.map((name) => ({ id: name, name }));
const change = (kind: StructureChange["kind"], groups: string[], to: string[] = []): StructureChange => ({
  day: "2011-12-01",
  kind,
  groups: named(...groups),
  to: named(...to),
});

test.each([
  [change("BEGAN", ["A"]), "A group began", "A"],
  [change("ENDED", ["A"]), "A group ended", "A"],
  [change("MERGED", ["A", "B"], ["C"]), "Two groups merged", "A and B became C"],
  [change("SPLIT", ["A"], ["B", "C"]), "A group was split", "A became B and C"],
  [change("SUCCEEDED", ["A"], ["B"]), "A group took over", "B took over from A"],
  [change("MOVED", ["A"], ["B"]), "A group moved", "A reports to B"],
  [change("TERMS_AGREED", ["A"]), "Terms of reference agreed", "A"],
])("tells %j", (told, title, text) => {
  expect(tellChange(told)).toEqual({ title, text });
});

test.each([
  ["a year that is over is told whole", "2012-01-01", "2012-03-31", "2026-11-30", "2012-03-31"],
  ["what is planned for later this year has not changed yet", "2026-11-30", "2027-03-31", "2026-11-30", "2026-11-30"],
  ["today is told on a page of an earlier day this year", "2026-05-01", "2027-03-31", "2026-11-30", "2026-11-30"],
  ["a page of a day to come tells what is planned until then", "2027-02-01", "2027-03-31", "2026-11-30", "2027-02-01"],
])("%s", (_what, day, end, today, told) => {
  expect(lastDayTold(day, end, today)).toBe(told);
});
