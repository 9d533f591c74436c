import type { PanboardClient, PanboardError } from "@panboard/shared/client";
import { useQuery } from "@tanstack/react-query";
import { useApi, type ApiQuery } from "../../kit/api/api";
import { IndicatorsDocument, type IndicatorsQuery } from "./generated/indicators";

export type IndicatorSummary = IndicatorsQuery["indicators"]["nodes"][number];

const pageSize = 100;

/** The indicators of which a region has published values, in the catalogue's order, whole: a few hundred at the most. */
export function useCatalogue(region: string): ApiQuery<IndicatorSummary[]> {
  const { client } = useApi();
  return useQuery<IndicatorSummary[], PanboardError>({
    queryKey: ["Indicators", region],
    queryFn: ({ signal }) => listCatalogue(client, region, signal),
  });
}

/** Reads the catalogue page by page. */
async function listCatalogue(
  client: PanboardClient,
  region: string,
  signal?: AbortSignal,
): Promise<IndicatorSummary[]> {
  const indicators: IndicatorSummary[] = [];
  let after: string | null = null as string | null;
  do {
    const variables = { region, first: pageSize, after };
    const { indicators: page }: IndicatorsQuery = await client.request(IndicatorsDocument, variables, signal);
    indicators.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return indicators;
}
