import { useCallback } from "react";
import { useApi } from "../../kit/api/api";
import { useBody } from "../../kit/page/page-context";
import type { FindChoices } from "../../ui/use-choices";
import { FindGroupsDocument, FindPeopleDocument } from "./generated/seats";

/** Finds groups of the page's body by words in their names, ten at most. */
export function useFindGroups(): FindChoices {
  const { client } = useApi();
  const { id: body } = useBody();
  return useCallback(
    async (search, signal) => {
      const { node } = await client.request(FindGroupsDocument, { body, search }, signal);
      const groups = node && "groups" in node ? node.groups?.nodes : undefined;
      return (groups ?? []).map(({ id, name }) => ({ value: id, text: name }));
    },
    [client, body],
  );
}

/** Finds people of the page's body by name, post or address, ten at most; of those who were erased nobody. */
export function useFindPeople(): FindChoices {
  const { client } = useApi();
  const { id: body } = useBody();
  return useCallback(
    async (search, signal) => {
      const { node } = await client.request(FindPeopleDocument, { body, search }, signal);
      const people = node && "people" in node ? node.people?.nodes : undefined;
      return (people ?? []).flatMap(({ id, name, post }) =>
        name === null ? [] : [{ value: id, text: post === null ? name : `${name}, ${post}` }],
      );
    },
    [client, body],
  );
}
