import { Decimal } from "decimal.js";
import type { Statements } from "../../../db/statements";
import type { FigureCatalogue } from "./figure-catalogue";
import { buildFault, type FigureFault } from "../reading/figure-row";
import type { PlannedFigure } from "./plan-figures";
import { type ThinPopulation, thinPopulationsSql } from "./thin-populations.sql";

/**
 * A doubt for each population that gives a rate of ten times the region's or more, with the area's own counts. None where
 * no other board's area has a rate to compare with.
 */
export async function findThinPopulations(
  scope: Statements,
  planned: readonly PlannedFigure[],
  catalogue: FigureCatalogue,
): Promise<FigureFault[]> {
  const populationIds = new Set<string>();
  for (const { rateFactor, denominatorId } of catalogue.indicatorsById.values()) {
    if (rateFactor !== null && denominatorId !== null) populationIds.add(denominatorId);
  }
  const given = planned.filter(({ figure, status }) => status !== "UNCHANGED" && figure.value.value !== null);
  const figures = given.map(({ figure }) => figure);
  const populations = figures.filter(({ indicatorId }) => populationIds.has(indicatorId));
  if (populations.length === 0) return [];
  const relevant = figures.filter(({ indicatorId }) => {
    const denominatorId = catalogue.indicatorsById.get(indicatorId)?.denominatorId ?? "";
    return populationIds.has(indicatorId) || populationIds.has(denominatorId);
  });
  const rows = await scope.rows<ThinPopulation>("thin populations", thinPopulationsSql, [
    catalogue.regionId,
    [...new Set(populations.map(({ indicatorId }) => indicatorId))],
    [...new Set(populations.map(({ bodyId }) => bodyId))],
    given.flatMap(({ standing }) => (standing ? [standing.statementId] : [])),
    relevant.map(({ line }) => line),
    relevant.map(({ bodyId }) => bodyId),
    relevant.map(({ areaId }) => areaId),
    relevant.map(({ indicatorId }) => indicatorId),
    relevant.map(({ categoryId }) => categoryId),
    relevant.map(({ period }) => period.kind),
    relevant.map(({ cellEnd }) => cellEnd),
    relevant.map(({ value }) => value.value),
  ]);
  return rows.map((row) => describe(row, catalogue));
}

function describe(row: ThinPopulation, { indicatorsById }: FigureCatalogue): FigureFault {
  const indicator = indicatorsById.get(row.indicatorId);
  const factor = indicator?.rateFactor ?? 1;
  const rate = (count: string, people: string): string =>
    new Decimal(count).times(factor).div(people).toDP(1).toFixed();
  const per = `per ${factor.toLocaleString("en-GB")}`;
  const own = Number(row.people) === 0 ? "has no base" : `is ${rate(row.counted, row.people)} ${per}`;
  const others = rate(row.countedElsewhere, row.peopleElsewhere);
  const message = `With ${row.value} the rate of "${indicator?.title}" ${own}: ten times that of the other boards' areas, ${others}, or more.`;
  return buildFault(row.line, "value", message);
}
