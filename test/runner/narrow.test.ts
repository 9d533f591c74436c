import { kindOf, selectFiles } from "./narrow";

const files = [
  "packages/api/src/features/statements/read-table.ts",
  "packages/api/src/features/statements/read-table.test.ts",
  "packages/api/src/features/statements/import-figures.int.test.ts",
  "packages/web/src/features/imports/import-form.test.tsx",
  "test/contract/http.test.ts",
  "test/isolation/catalog.ts",
  "test/journeys/compare.journey.ts",
  "test/journeys/panboard-test.ts",
];

test("each file of tests belongs to the suite that runs it, and no other file to any", () => {
  expect(files.map(kindOf)).toEqual([
    undefined,
    "unit",
    "integration",
    "unit",
    "integration",
    undefined,
    "journeys",
    undefined,
  ]);
});

test("a part of a path selects every file of tests that holds it", () => {
  expect([...selectFiles(files, ["statements"])]).toEqual([
    ["unit", [files[1]]],
    ["integration", [files[2]]],
  ]);
  expect([...selectFiles(files, ["import-f", "journeys"])]).toEqual([
    ["integration", [files[2]]],
    ["unit", [files[3]]],
    ["journeys", [files[6]]],
  ]);
  expect(selectFiles(files, ["zebra"]).size).toBe(0);
});
