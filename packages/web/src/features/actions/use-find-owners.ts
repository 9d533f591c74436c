import { useCallback } from "react";
import { useApi } from "../../kit/api/api";
import { useBody } from "../../kit/page/page-context";
import { todayInLondon } from "../../kit/words/moment";
import type { FindChoices } from "../../ui/use-choices";
import { FindAgenciesOfBodyDocument, FindOwnersDocument } from "./generated/action-changes";

/** Finds people of the page's body by name, post or address, ten at most; of those who were erased nobody. */
export function useFindOwners(): FindChoices {
  const { client } = useApi();
  const { id: body } = useBody();
  return useCallback(
    async (search, signal) => {
      const { node } = await client.request(FindOwnersDocument, { body, search }, signal);
      const people = node && "people" in node ? node.people?.nodes : undefined;
      return (people ?? []).flatMap(({ id, name, post }) =>
        name === null ? [] : [{ value: id, text: post === null ? name : `${name}, ${post}` }],
      );
    },
    [client, body],
  );
}

/** Finds agencies that are partners of the page's body today, by words in their names, ten at most. */
export function useFindAgencies(): FindChoices {
  const { client } = useApi();
  const { id: body } = useBody();
  return useCallback(
    async (search, signal) => {
      const on = todayInLondon();
      const { node } = await client.request(FindAgenciesOfBodyDocument, { body, search, on }, signal);
      const places = node && "partners" in node ? node.partners?.nodes : undefined;
      const names = new Map((places ?? []).map(({ agency: { id, name } }) => [id, name]));
      return [...names].map(([value, text]) => ({ value, text }));
    },
    [client, body],
  );
}
