import type { GroupAtPartsFragment, GroupsAtQuery } from "./generated/groups";

/** The groups of an answer; none where they may not be known. */
export function groupsOf(data: GroupsAtQuery | undefined): readonly GroupAtPartsFragment[] {
  const node = data?.node;
  return (node && "groups" in node ? node.groups?.nodes : undefined) ?? [];
}
