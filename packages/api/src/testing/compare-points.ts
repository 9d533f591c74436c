import type { Database } from "../db/database";
import type { Rights } from "../db/rights";
import { compareIndicator } from "../features/comparisons/compare-indicator";
import type { CompareIndicatorInput } from "../features/comparisons/comparison.inputs";
import type { ComparisonPoint } from "../features/comparisons/comparison.types";
import { Measure } from "../features/indicators";
import { givenRead } from "./given";

export type { ComparisonPoint };

type Asked = Partial<Omit<CompareIndicatorInput, "areas">> & Pick<CompareIndicatorInput, "code"> & { areas: string[] };

/** The points of each series of a comparison of 2020-21 to 2023-24, in the order of the series. */
export async function comparePoints(
  database: Database,
  rights: Partial<Rights>,
  asked: Asked,
): Promise<ComparisonPoint[][]> {
  const read = givenRead(database, rights);
  try {
    const whole = { from: "2020-04-01", to: "2024-03-31", measure: Measure.VALUE };
    const { series } = await compareIndicator(read, { ...whole, ...asked });
    return series.map(({ points }) => points);
  } finally {
    await read.close();
  }
}
