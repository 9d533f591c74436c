import { dateInWords } from "@panboard/shared";
import { useCallback } from "react";
import { useApi } from "../../kit/api/api";
import { useBody } from "../../kit/page/page-context";
import type { FindChoices } from "../../ui/use-choices";
import { FindGroupsDocument } from "./generated/groups";

/** Finds groups of the page's body by words in their names, twenty at most; one with a last day says it. */
export function useFindGroups(): FindChoices {
  const { client } = useApi();
  const { id: body } = useBody();
  return useCallback(
    async (search, signal) => {
      const { node } = await client.request(FindGroupsDocument, { body, search }, signal);
      const groups = (node && "groups" in node ? node.groups?.nodes : undefined) ?? [];
      return groups.map(({ id, name, until }) => ({
        value: id,
        text: until === null ? name : `${name}, until ${dateInWords(until)}`,
      }));
    },
    [client, body],
  );
}
