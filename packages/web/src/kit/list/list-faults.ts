import type { PanboardError } from "@panboard/shared/client";
import type { ListFilter } from "./list-filter";
import type { AddressFault } from "./list-state";

/** Arguments of every list, as the page calls them. */
const words: Readonly<Record<string, string>> = {
  sort: "This address asks for an order that the list does not have.",
  after: "This address asks for a page that the list does not have.",
  before: "This address asks for a page that the list does not have.",
};

/** What of an address the API refuses, by its parameter; nothing of an error that is about something else. */
export function faultsOf(
  error: PanboardError,
  { filters }: { readonly filters: readonly ListFilter[] },
): AddressFault[] {
  if (error.code !== "BAD_USER_INPUT") return [];
  return error.faults.flatMap(({ path, message }): AddressFault[] => {
    const name = path.split(".").at(-1) ?? path;
    const own = words[name];
    if (own !== undefined) return [{ name, text: own }];
    const filter = filters.find((one) => one.name === name);
    return filter ? [{ name, text: `${filter.label}: ${message}` }] : [];
  });
}
