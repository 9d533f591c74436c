import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/**
 * Whether a field of one of these names is asked for anywhere below a field, under whatever alias and through whatever
 * fragment; one that a directive leaves out counts as asked for.
 */
export function selects({ fieldNodes, fragments }: GraphQLResolveInfo, ...names: readonly string[]): boolean {
  const seen = new Set<string>();
  const isIn = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((one) => {
      if (one.kind === Kind.FIELD) return names.includes(one.name.value) || isIn(one.selectionSet);
      if (one.kind === Kind.INLINE_FRAGMENT) return isIn(one.selectionSet);
      const name = one.name.value;
      if (seen.has(name)) return false;
      seen.add(name);
      return isIn(fragments[name]?.selectionSet);
    }) ?? false;
  return fieldNodes.some((node) => isIn(node.selectionSet));
}
