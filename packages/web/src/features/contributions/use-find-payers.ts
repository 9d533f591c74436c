import { useCallback } from "react";
import { useApi } from "../../kit/api/api";
import { useBody } from "../../kit/page/page-context";
import type { FindChoices } from "../../ui/use-choices";
import { FindPayersDocument } from "./generated/contributions";

/** Finds agencies that are or were partners of the page's body, by words in their name, ten places at most. */
export function useFindPayers(): FindChoices {
  const { client } = useApi();
  const { id: body } = useBody();
  return useCallback(
    async (search, signal) => {
      const { node } = await client.request(FindPayersDocument, { body, search }, signal);
      const places = node && "partners" in node ? node.partners?.nodes : undefined;
      // An agency that had several places is one payer.
      const names = new Map((places ?? []).map(({ agency: { id, name } }) => [id, name]));
      return [...names].map(([value, text]) => ({ value, text }));
    },
    [client, body],
  );
}
