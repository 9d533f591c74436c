import { publishedInWords } from "./publish-words";

it.each([
  [{ groups: 10, seats: 33, vacancies: 0 }, "10 groups and 33 seats, none of them vacant."],
  [{ groups: 1, seats: 1, vacancies: 1 }, "one group and one seat, one of them vacant."],
  [{ groups: 2, seats: 0, vacancies: 0 }, "two groups and no seats."],
  [
    { groups: 2, seats: 300, vacancies: 4, areAllCounted: false },
    "two groups and 300 seats, at least four of them vacant.",
  ],
  [{ groups: 0, seats: 0, vacancies: 0 }, "there is no group on this day, so nothing to publish."],
])("says of %j what would be published: %s", (counted, words) => {
  expect(publishedInWords({ areAllCounted: true, ...counted })).toBe(words);
});
