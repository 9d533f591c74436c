import type { GroupNode } from "./group-branches";
import { lowerFirst } from "./lower-first";

/** An organisation chart in words: every group, its kind, and what it reports to. */
export function describeGroups(nodes: readonly GroupNode[]): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const sentences = nodes.map(({ name, kindWords, parentId }) => {
    const parent = parentId === null ? undefined : names.get(parentId);
    return `${name}: ${lowerFirst(kindWords)}${parent === undefined ? "" : `, reports to ${parent}`}.`;
  });
  return [`${nodes.length} ${nodes.length === 1 ? "group" : "groups"}.`, ...sentences].join(" ");
}
