import { type StructureChange, tellChange } from "./change-words";

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
