import { chosenWords, isOfPeople, type Choice } from "./choice-words";
import { scaleOf, type Comparison, type Point, type Statement } from "./comparison";
import { listPoints, statedScale } from "./point-statements";
import { aboutPoint, type ToldPoint } from "./told-point";
import { valueWords } from "./value-words";

/**
 * "England, 31 March 2014: 12. Chosen by the region steward on 3 March 2014: “As printed.”": of each value that stands by
 * somebody's choice. What a conflict of the point tells is left to its panel, and what was shipped is nobody's choice.
 */
export function tellChosen(comparison: Comparison): ToldPoint[] {
  return listPoints(comparison.series, (point) => chosenOf(point) !== undefined).flatMap((at) => {
    const { statement, choice } = chosenOf(at.point) ?? {};
    if (!statement || !choice) return [];
    const value = valueWords(statement, statedScale(scaleOf(comparison)));
    const about = aboutPoint(at);
    return [{ at, about, sentence: `${about}: ${value}. ${chosenWords(choice)}` }];
  });
}

/** The statement that stands for a point by somebody's choice, where no conflict of it tells that. */
function chosenOf({ statements, conflicts }: Point): { statement: Statement; choice: Choice } | undefined {
  const statement = statements.find(({ standing }) => standing);
  const choice = statement?.choice;
  if (!statement || !choice || !isOfPeople(choice)) return undefined;
  const isTold = conflicts.some((conflict) =>
    conflict.statements.some((one) => one.standing && one.choice?.id === choice.id),
  );
  return isTold ? undefined : { statement, choice };
}
