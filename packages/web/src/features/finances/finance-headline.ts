import { compareMoney } from "@panboard/shared";
import { capitalise, countWords } from "../../kit/words/running-text";
import { type FinanceComparison, publishedYears } from "./finance-comparison";

const wordsMax = 10;

/**
 * The message of the comparison in ten words at most: who had most for each child in the latest year that lets boards be compared, else how
 * many boards have published.
 */
export function financeHeadline(comparison: FinanceComparison): string {
  const { boards } = comparison;
  const years = publishedYears(comparison);
  const published = boards.filter((board) => board.years.some(({ publication }) => publication !== null));
  if (published.length === 0) return "No board has published its money";
  const candidates = years.flatMap((year) => mostPerChild(comparison, year));
  const counted =
    boards.length === 1
      ? `${published[0]?.body.shortName ?? "The board"} has published its money`
      : `${capitalise(countWords(published.length))} of ${countWords(boards.length)} boards ${published.length === 1 ? "has" : "have"} published their money`;
  return (
    [...candidates, counted].find((words) => words.split(/\s+/).length <= wordsMax) ?? "Boards by their published money"
  );
}

function mostPerChild({ boards }: FinanceComparison, year: string): string[] {
  const rates = boards.flatMap(({ body, years }) => {
    const amount = years.find((one) => one.year === year)?.perThousandChildren?.contributions ?? null;
    return amount === null ? [] : [{ name: body.shortName, amount }];
  });
  const [top, next] = rates.sort((one, other) => compareMoney(other.amount, one.amount));
  if (!top || !next || compareMoney(top.amount, next.amount) === 0) return [];
  return [`${top.name}: most contributions for each child, ${year}`];
}
