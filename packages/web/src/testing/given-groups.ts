import type { GroupKind, GroupNode } from "../ui/group-branches";

const kindWords: Readonly<Record<GroupKind, string>> = {
  BOARD: "Board",
  STATUTORY_PARTNERS: "Statutory partners",
  EXECUTIVE: "Executive",
  SUB_GROUP: "Sub-group",
  TASK_AND_FINISH: "Task and finish group",
  PANEL: "Panel",
  JOINT: "Joint group",
};

/** A group that reports to another by its id; its name is its id unless it is given one. */
export function givenGroup(
  id: string,
  parentId: string | null = null,
  rest: Partial<Pick<GroupNode, "name" | "kind" | "details">> = {},
): GroupNode {
  const kind = rest.kind ?? "SUB_GROUP";
  return { id, href: `/groups/${id}`, name: id, kindWords: kindWords[kind], details: "", parentId, ...rest, kind };
}
