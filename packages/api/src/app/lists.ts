import type { ExportedList } from "../graphql/lists/export";
import { features } from "./features";

/** Every list of the product that is exported, by its name. Throws where two have one name, or one can't be exported. */
export function listExports(): ReadonlyMap<string, ExportedList> {
  const lists = new Map<string, ExportedList>();
  for (const list of features.flatMap((feature) => feature.lists)) {
    if (lists.has(list.name)) throw new Error(`Two lists are called ${list.name}.`);
    if (!list.declared.columns || list.declared.of.kind === "GROUP") throw new Error(`${list.name} has no export.`);
    lists.set(list.name, list);
  }
  return lists;
}
