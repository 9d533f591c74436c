import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  GraphQLError,
  type GraphQLNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
  type ValidationContext,
} from "graphql";
import { pageDefault, pageMax } from "./pages";

/** Rows at the most that lists within lists may come to. */
export const nestedRowsMax = 10_000;

/** What a selection may come to: rows of lists within lists, along the widest way down. */
type Measure = (selections: SelectionSetNode, type: GraphQLNamedType | undefined) => number;

/**
 * Refuses pages within pages that could come to more than 10,000 rows, before anything is read: a partner leads to its board
 * and that to its partners, so that three pages of 200 would be eight million. A page whose size is a variable counts as 200.
 */
export function refuseNestedLists(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const root = context.getSchema().getRootType(node.operation);
      if (!root || buildMeasure(context)(node.selectionSet, root) <= nestedRowsMax) return;
      const words = `Pages within pages come to more than ${nestedRowsMax.toLocaleString("en-GB")} rows: ask for fewer of each.`;
      context.reportError(new GraphQLError(words, { nodes: node }));
    },
  };
}

function buildMeasure(context: ValidationContext): Measure {
  const fragments = new Map<FragmentDefinitionNode, number>();
  const measure: Measure = (selections, type) =>
    Math.max(1, ...selections.selections.map((one) => measureOne(one, type)));

  function measureOne(selection: SelectionSetNode["selections"][number], type: GraphQLNamedType | undefined): number {
    if (selection.kind === Kind.FIELD) return measureField(selection, type);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const { typeCondition } = selection;
      return measure(selection.selectionSet, typeCondition ? typeFromAST(context.getSchema(), typeCondition) : type);
    }
    const fragment = context.getFragment(selection.name.value);
    return fragment ? measureFragment(fragment) : 1;
  }

  /** Each fragment once: a fragment that leads to itself is refused by another rule. */
  function measureFragment(fragment: FragmentDefinitionNode): number {
    const known = fragments.get(fragment);
    if (known !== undefined) return known;
    fragments.set(fragment, 1);
    const measured = measure(fragment.selectionSet, typeFromAST(context.getSchema(), fragment.typeCondition));
    fragments.set(fragment, measured);
    return measured;
  }

  function measureField(node: FieldNode, parent: GraphQLNamedType | undefined): number {
    if (!node.selectionSet) return 1;
    const hasFields = isObjectType(parent) || isInterfaceType(parent);
    const field = hasFields ? parent.getFields()[node.name.value] : undefined;
    const isPage = field?.args.some(({ name }) => name === "first") ?? false;
    return (isPage ? sizeOf(node) : 1) * measure(node.selectionSet, field && getNamedType(field.type));
  }
  return measure;
}

function sizeOf({ arguments: given = [] }: FieldNode): number {
  const first = given.find(({ name }) => name.value === "first")?.value;
  if (!first) return pageDefault;
  // What is no size at all is refused where it is asked for.
  return first.kind === Kind.INT ? Math.max(1, Math.min(Number(first.value), pageMax)) : pageMax;
}
