import { useMemo } from "react";
import { useApiQuery } from "../../kit/api/api";
import { SeatChoicesDocument, type SeatChoicesQuery } from "./generated/seats";
import type { SeatChoices } from "./seats-list";

/** What the filters of a body's seats offer: its groups, and the agencies that are partners of it. */
export function useSeatChoices(body: { readonly id: string }) {
  const query = useApiQuery("SeatChoices", SeatChoicesDocument, { body: body.id });
  const { data } = query;
  const choices = useMemo(() => (data ? choicesOf(data) : undefined), [data]);
  return { query, choices };
}

function choicesOf({ node }: SeatChoicesQuery): SeatChoices {
  const body = node && "groups" in node ? node : undefined;
  const agencies = new Map((body?.partners?.nodes ?? []).map(({ agency: { slug, name } }) => [slug, name]));
  return {
    groups: (body?.groups?.nodes ?? []).map(({ id, name }) => ({ value: id, text: name })),
    agencies: [...agencies].map(([value, text]) => ({ value, text })),
  };
}
