import { groupKindWords } from "@panboard/shared";
import { listNames } from "../../kit/words/running-text";
import type { GroupNode } from "../../ui/group-branches";
import { groupKinds } from "../../ui/group-shape";
import type { PublishedGroupPartsFragment } from "./generated/structure";

/** Published groups as a tree shows them, those that lead first. They lead nowhere: what was published is no row of its own. */
export function publishedNodes(groups: readonly PublishedGroupPartsFragment[]): GroupNode[] {
  const inOrder = [...groups].sort((a, b) => groupKinds.indexOf(a.kind) - groupKinds.indexOf(b.kind));
  return inOrder.map(({ key, name, kind, reportsTo, reportsToBodies, chairPost }) => ({
    id: key,
    name,
    kind,
    kindWords: groupKindWords[kind],
    parentId: reportsTo,
    details: [
      chairPost === null ? "Chair not stated." : `Chair: ${chairPost}.`,
      ...(reportsToBodies.length > 0
        ? [`Also reports to ${listNames(reportsToBodies.map((body) => body.name))}.`]
        : []),
    ].join(" "),
  }));
}
