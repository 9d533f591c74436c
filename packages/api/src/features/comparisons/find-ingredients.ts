import { Measure } from "../indicators";
import type { Cell, Ingredients, SeriesKey, Subject } from "./comparison-row";
import type { Figures } from "./figures";

/** Whether a value has parts that it is a share or a rate of. */
function hasParts({ unit, derivable }: Subject, measure: Measure): boolean {
  return derivable && (unit !== "COUNT" || measure === Measure.RATE);
}

/**
 * What a series is made of, by its role. A population is for its own category alone: a part is never divided by the whole.
 * A category's base is the total; a whole is no share of itself.
 */
export function findIngredients(
  subject: Subject,
  { areaId, categoryId }: SeriesKey,
  figures: Figures,
  measure: Measure,
): Ingredients {
  const { indicatorId, printedRateId, numeratorOfId, denominatorOfId, perPopulation } = subject;
  const isDerived = hasParts(subject, measure);
  const isPart = isDerived && (numeratorOfId !== denominatorOfId || categoryId !== null);
  const isRate = measure === Measure.RATE;
  const cellsOf = (id: string | null, category: string | null): readonly Cell[] =>
    id === null || areaId === null ? [] : figures.cellsOf(id, areaId, category);
  return {
    measured: cellsOf(isRate ? null : indicatorId, categoryId),
    printed: cellsOf(isRate ? printedRateId : null, categoryId),
    numerator: cellsOf(isPart ? numeratorOfId : null, categoryId),
    population: cellsOf(isDerived && perPopulation ? denominatorOfId : null, categoryId),
    base: cellsOf(isPart && !perPopulation ? denominatorOfId : null, null),
  };
}
