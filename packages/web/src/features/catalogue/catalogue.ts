import type { PanboardClient, PanboardError } from "@panboard/shared/client";
import { useQuery } from "@tanstack/react-query";
import { useApi, type ApiQuery } from "../../kit/api/api";
import { IndicatorsDocument, type IndicatorsQuery, type IndicatorsQueryVariables } from "./generated/indicators";

export type IndicatorSummary = IndicatorsQuery["indicators"]["nodes"][number];

interface CatalogueFilter {
  /** Only indicators of which a body of the region has published a value. */
  readonly published?: boolean | undefined;
  /** Only those of which the board of this slug has. */
  readonly publishedBy?: string | undefined;
}

const pageSize = 100;

/** The region's catalogue in its order, whole: a few hundred indicators at the most, filtered and sorted here. */
export function useCatalogue(region: string, filter: CatalogueFilter = {}): ApiQuery<IndicatorSummary[]> {
  const { client } = useApi();
  return useQuery<IndicatorSummary[], PanboardError>({
    queryKey: ["Indicators", region, filter],
    queryFn: ({ signal }) => listCatalogue(client, region, filter, signal),
  });
}

/** Reads the catalogue page by page. */
async function listCatalogue(
  client: PanboardClient,
  region: string,
  { published, publishedBy }: CatalogueFilter,
  signal?: AbortSignal,
): Promise<IndicatorSummary[]> {
  const indicators: IndicatorSummary[] = [];
  let after: string | null = null as string | null;
  do {
    const variables: IndicatorsQueryVariables = {
      region,
      published: published ?? null,
      publishedBy: publishedBy ?? null,
      first: pageSize,
      after,
    };
    const { indicators: page }: IndicatorsQuery = await client.request(IndicatorsDocument, variables, signal);
    indicators.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return indicators;
}
