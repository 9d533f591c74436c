import { Measure } from "../indicators";
import type { Ingredient, SeriesKey, Subject } from "./comparison-row";
import { type Figures, figuresKey } from "./find-figures";

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
): Ingredient[] {
  if (areaId === null) return [];
  const { indicatorId, printedRateId, numeratorOfId, denominatorOfId, perPopulation } = subject;
  const isDerived = hasParts(subject, measure);
  const isPart = isDerived && (numeratorOfId !== denominatorOfId || categoryId !== null);
  const isRate = measure === Measure.RATE;
  const wanted = [
    ["measured", isRate ? null : indicatorId, categoryId],
    ["printed", isRate ? printedRateId : null, categoryId],
    ["numerator", isPart ? numeratorOfId : null, categoryId],
    ["population", isDerived && perPopulation ? denominatorOfId : null, categoryId],
    ["base", isPart && !perPopulation ? denominatorOfId : null, null],
  ] as const;
  return wanted.flatMap(([role, id, category]) => {
    const cells = id === null ? undefined : figures.get(figuresKey(id, areaId, category));
    return cells?.map((cell): Ingredient => ({ ...cell, role })) ?? [];
  });
}
