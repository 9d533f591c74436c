import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
  type ValidationContext,
} from "graphql";
import { pageDefault, pageMax } from "./lists/page-size";
import { listLeadsBack, rowsSaid } from "./types-that-lead-back";

/** Objects at the most that lists within lists may come to. */
export const nestedRowsMax = 10_000;

/**
 * What a list without pages counts as. Such lists are short by nature, such as the boards of a region; what can be long has
 * pages.
 */
export const plainListRows = pageDefault;

type Parent = GraphQLObjectType | GraphQLInterfaceType;
/** What a selection on a type may come to: the objects in it, 1 at the least. */
type Measure = (selections: SelectionSetNode, type: GraphQLNamedType | undefined) => number;

/**
 * Refuses lists within lists that could come to more than 10,000 objects, before anything is read: a partner leads to its
 * board and that to its partners, so that three pages of 200 would be eight million. A page whose size is a variable counts
 * as 200. A list without pages counts as 50 where its rows lead back to it, as a region's boards lead to the region: the
 * document decides how often that goes on. What says so with `@CountsAs` counts as that many each time, whatever its
 * arguments; a count of a list counts as a page of it. The other ones can be nested no deeper than the schema has it, and what reads
 * them bounds them, such as the points of a comparison.
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
  const schema = context.getSchema();
  const fragments = new Map<FragmentDefinitionNode, number>();
  const measure: Measure = (selections, type) => Math.max(1, sumOf(selections, type));
  const sumOf: Measure = ({ selections }, type) => selections.reduce((sum, one) => sum + measureOne(one, type), 0);

  function measureOne(selection: SelectionSetNode["selections"][number], type: GraphQLNamedType | undefined): number {
    if (selection.kind === Kind.FIELD) return measureField(selection, type);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const { typeCondition } = selection;
      return sumOf(selection.selectionSet, typeCondition ? typeFromAST(schema, typeCondition) : type);
    }
    const fragment = context.getFragment(selection.name.value);
    return fragment ? measureFragment(fragment) : 0;
  }

  /** Each fragment once: a fragment that leads to itself is refused by another rule. */
  function measureFragment(fragment: FragmentDefinitionNode): number {
    const known = fragments.get(fragment);
    if (known !== undefined) return known;
    fragments.set(fragment, 0);
    const measured = sumOf(fragment.selectionSet, typeFromAST(schema, fragment.typeCondition));
    fragments.set(fragment, measured);
    return measured;
  }

  function measureField(node: FieldNode, type: GraphQLNamedType | undefined): number {
    const parent = isObjectType(type) || isInterfaceType(type) ? type : undefined;
    if (!node.selectionSet) return parent && isCount(parent, node) ? 1 : 0;
    const field = parent?.getFields()[node.name.value];
    const rows = parent && field ? rowsOf(schema, parent, field, node) : 1;
    return rows * measure(node.selectionSet, field && getNamedType(field.type));
  }
  return measure;
}

/** What a page tells of the whole list is read from all of it, and so counts as much as the page again. */
function isCount(parent: Parent, { name }: FieldNode): boolean {
  return ["totalCount", "from", "removedIds"].includes(name.value) && parent.getFields().pageInfo !== undefined;
}

function rowsOf(schema: GraphQLSchema, parent: Parent, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const rows = rowsSaid(field);
  if (rows !== undefined) return rows;
  if (field.args.some(({ name }) => name === "first")) return sizeOf(node);
  // The rows of a page are counted with the field that has it.
  if (!isListType(getNullableType(field.type)) || parent.getFields().pageInfo) return 1;
  return listLeadsBack(schema, parent, getNamedType(field.type)) ? plainListRows : 1;
}

function sizeOf({ arguments: given = [] }: FieldNode): number {
  const sizes = given.filter(({ name }) => name.value === "first" || name.value === "last").map(({ value }) => value);
  if (sizes.length === 0) return pageDefault;
  // What is no size at all is refused where it is asked for.
  return Math.max(
    ...sizes.map((size) => (size.kind === Kind.INT ? Math.max(1, Math.min(Number(size.value), pageMax)) : pageMax)),
  );
}
