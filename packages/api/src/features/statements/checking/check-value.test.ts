import { checkValue } from "./check-value";
import type { CatalogueIndicator } from "./figure-catalogue";

type Unit = CatalogueIndicator["unit"];
const given = (unit: Unit, isChange = false): CatalogueIndicator => ({ unit, isChange }) as CatalogueIndicator;

test.each<[Unit, string]>([
  ["COUNT", "0"],
  ["COUNT", "155"],
  ["PERCENT", "0"],
  ["PERCENT", "100.0"],
  ["RATE_PER_10000", "3.40"],
  ["RATE_PER_10000", "10000.0"],
  ["SCORE", "0"],
  ["MONTHS", "14.5"],
  ["CURRENCY", "-200.50"],
])("takes for %s the value %s", (unit, value) => {
  expect(checkValue(value, given(unit))).toBeUndefined();
});

test.each<[Unit, string]>([
  ["COUNT", "-1"],
  ["COUNT", "155.0"],
  ["COUNT", "3.40"],
  ["PERCENT", "-0.01"],
  ["PERCENT", "100.01"],
  ["RATE_PER_10000", "-1"],
  ["RATE_PER_10000", "10000.1"],
  ["SCORE", "-1"],
  ["MONTHS", "-1"],
])("says of %s why it is never %s", (unit, value) => {
  expect(checkValue(value, given(unit))).toMatch(new RegExp(`^"${value}" .+\\.$`));
});

test.each<[Unit, string]>([
  ["COUNT", "-1"],
  ["PERCENT", "-46"],
  ["PERCENT", "-100.0"],
  ["PERCENT", "250.5"],
  ["RATE_PER_10000", "-1"],
  ["SCORE", "-1"],
  ["MONTHS", "-1"],
])("takes for a change in %s the value %s", (unit, value) => {
  expect(checkValue(value, given(unit, true))).toBeUndefined();
});

test("says of a fall by more than a hundred percent that there is none", () => {
  expect(checkValue("-100.1", given("PERCENT", true))).toBe(
    '"-100.1" is below -100, and a number cannot fall by more than all of it.',
  );
});
