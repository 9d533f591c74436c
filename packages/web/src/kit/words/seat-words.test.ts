import { vacancyInWords, votesInWords } from "./seat-words";

test("a vacancy is told with its days, and without a count on its first day", () => {
  expect(vacancyInWords("2022-04-01", 91)).toBe("Vacant since 1 April 2022, 91 days");
  expect(vacancyInWords("2022-04-01", 1)).toBe("Vacant since 1 April 2022, 1 day");
  expect(vacancyInWords("2022-04-01", 1_234)).toBe("Vacant since 1 April 2022, 1,234 days");
  expect(vacancyInWords("2022-04-01", 0)).toBe("Vacant since 1 April 2022");
});

test("a vote that is not stated is not told to be none", () => {
  expect([true, false, null].map(votesInWords)).toEqual(["Votes", "Does not vote", "Not stated"]);
});
