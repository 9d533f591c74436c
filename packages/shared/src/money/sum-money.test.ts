import { perThousand } from "./sum-money";

test.each([
  ["215899.00", "74900", "2882.50"],
  ["0.00", "74900", "0.00"],
  ["-11007.00", "67400", "-163.31"],
  ["0.01", "2000", "0.01"],
  ["-0.01", "2000", "-0.01"],
  [null, "74900", null],
])("%s for each thousand of %s is %s", (amount, population, expected) => {
  expect(perThousand(amount, population)).toBe(expected);
});
