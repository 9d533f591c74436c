import { useCallback } from "react";
import { useApi } from "../../kit/api/api";
import { useRegion } from "../../kit/page/page-context";
import type { FindChoices } from "../../ui/use-choices";
import { FindAgenciesDocument } from "./generated/agency";

/** Finds agencies of the page's region by a part of their name, key or code, ten at most. */
export function useFindAgencies(): FindChoices {
  const { client } = useApi();
  const { slug } = useRegion();
  return useCallback(
    async (search, signal) => {
      const { region } = await client.request(FindAgenciesDocument, { region: slug, search }, signal);
      return (region?.agencies.nodes ?? []).map(({ id, name, mergedInto }) => ({
        value: id,
        text: mergedInto ? `${name} (merged into ${mergedInto.name})` : name,
      }));
    },
    [client, slug],
  );
}
