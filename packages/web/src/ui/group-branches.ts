/** What a group of a body is. */
export type GroupKind =
  "BOARD" | "STATUTORY_PARTNERS" | "EXECUTIVE" | "SUB_GROUP" | "TASK_AND_FINISH" | "PANEL" | "JOINT";

/** A group as tree and chart show it. */
export interface GroupNode {
  readonly id: string;
  /** Its own page; without one it is named and leads nowhere. */
  readonly href?: string | undefined;
  readonly name: string;
  readonly kind: GroupKind;
  /** The kind in words, to begin a sentence: "Task and finish group". */
  readonly kindWords: string;
  /** What else is known of it, in sentences: "Chair not stated. Meets quarterly."; empty for nothing. */
  readonly details: string;
  /** The group that it reports to; null for none. */
  readonly parentId: string | null;
}

/** A group, and those that report to it. */
export interface GroupBranch {
  readonly group: GroupNode;
  readonly below: readonly GroupBranch[];
}

/**
 * The trees that the groups make, in the order in which they are given. A group that reports to none of them is a root. Of groups
 * that report to each other in a circle the first is a root too, so that each group stands in one tree.
 */
export function growBranches(nodes: readonly GroupNode[]): GroupBranch[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const placed = new Set<string>();
  const grow = (group: GroupNode): GroupBranch => {
    placed.add(group.id);
    const below = nodes.filter(({ id, parentId }) => parentId === group.id && !placed.has(id));
    return { group, below: below.map(grow) };
  };
  const roots = nodes.filter(({ parentId }) => parentId === null || !ids.has(parentId)).map(grow);
  const circles = nodes.flatMap((node) => (placed.has(node.id) ? [] : [grow(node)]));
  return [...roots, ...circles];
}
