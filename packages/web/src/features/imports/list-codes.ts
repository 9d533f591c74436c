import type { PanboardClient } from "@panboard/shared/client";
import type { IndicatorCodes } from "./codes-csv";
import {
  IndicatorCodesDocument,
  type IndicatorCodesQuery,
  type IndicatorCodesQueryVariables,
} from "./generated/indicator-codes";

/** The most that the API answers at once. */
const pageSize = 200;

/** Reads the codes of a region's whole catalogue, page by page. */
export async function listCodes(
  client: PanboardClient,
  region: string,
  signal: AbortSignal,
): Promise<IndicatorCodes[]> {
  const indicators: IndicatorCodes[] = [];
  let after: string | null = null as string | null;
  do {
    const variables: IndicatorCodesQueryVariables = { region, first: pageSize, after };
    const { indicators: page }: IndicatorCodesQuery = await client.request(IndicatorCodesDocument, variables, signal);
    indicators.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return indicators;
}
