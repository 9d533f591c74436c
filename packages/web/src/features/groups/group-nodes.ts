import { groupKindWords } from "@panboard/shared";
import type { Body } from "../../kit/viewer/viewer";
import type { GroupNode } from "../../ui/group-branches";
import { groupHref } from "./addresses";
import type { GroupAtPartsFragment } from "./generated/groups";
import { describeGroup } from "./group-words";

/** The groups of a day as tree and chart show them, each leading to its page. */
export function nodesOf(body: Pick<Body, "__typename" | "slug">, groups: readonly GroupAtPartsFragment[]): GroupNode[] {
  return groups.map((group) => ({
    id: group.id,
    href: groupHref(body, group.id),
    name: group.name,
    kind: group.kind,
    kindWords: groupKindWords[group.kind],
    details: describeGroup(group),
    parentId: group.reportsTo?.id ?? null,
  }));
}
