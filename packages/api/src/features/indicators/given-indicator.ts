import type { Database } from "../../db/database";
import { defineFact, type FactPlace, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { Indicator, type IndicatorKind, type Polarity, type Unit } from "./indicator.entity";

/** A new indicator of a region: a snapshot count without judgement. */
export const givenIndicatorRow = defineFact<Indicator, FactPlace>(Indicator, (_, { code = unique("indicator") }) => ({
  code: code.replaceAll("-", "_"),
  title: code,
  definition: code,
  unit: "COUNT" as Unit,
  kind: "SNAPSHOT" as IndicatorKind,
  polarity: "NO_JUDGEMENT" as Polarity,
  theme: "the-child",
  derivable: true,
  isChange: false,
  rateOfId: null,
  numeratorId: null,
  denominatorId: null,
  rateFactor: null,
  position: 0,
}));

defineQuestion("Query.indicators", { shownUnder: "published:read", text: "indicators(first: 1) { nodes { id } }" });
defineQuestion("Query.indicator", {
  shownUnder: "published:read",
  text: async (database, { regionId }) =>
    `indicator(code: "${(await givenIndicator(database, regionId)).code}") { id }`,
});

export interface IndicatorOptions {
  readonly unit?: `${Unit}`;
  readonly kind?: `${IndicatorKind}`;
  readonly polarity?: `${Polarity}`;
  readonly derivable?: boolean;
  readonly denominatorId?: string;
  readonly numeratorId?: string;
  readonly rateOfId?: string;
  readonly rateFactor?: number;
  readonly code?: string;
  readonly isChange?: boolean;
  readonly theme?: string;
  readonly position?: number;
}

/** A new indicator; a snapshot count without judgement unless said. */
export async function givenIndicator(
  database: Database,
  regionId: string,
  options: IndicatorOptions = {},
): Promise<{ id: string; code: string }> {
  return givenIndicatorRow(database, { regionId }, options as Partial<Indicator>);
}
