import { useCallback } from "react";
import { useApi } from "../../kit/api/api";
import type { FindChoices } from "../../ui/use-choices";
import { FindAgenciesDocument } from "./generated/partners";

/** Finds agencies of a region's register by words in their names; one that was merged says which stands for it. */
export function useFindAgencies(region: string): FindChoices {
  const { client } = useApi();
  return useCallback(
    async (search, signal) => {
      const found = await client.request(FindAgenciesDocument, { region, search }, signal);
      return (found.region?.agencies.nodes ?? []).map(({ id, name, mergedInto }) => ({
        value: id,
        text: mergedInto ? `${name}, now ${mergedInto.name}` : name,
      }));
    },
    [client, region],
  );
}
