import {
  type FieldNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  isAbstractType,
  isLeafType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** One field that a document asks of objects of one type. */
export interface Step<Resolve> {
  readonly field: GraphQLField<unknown, unknown>;
  readonly parentType: GraphQLObjectType;
  /** Where the document asks for it: several places where they share a name in the answer. */
  readonly nodes: readonly FieldNode[];
  readonly args: Record<string, unknown>;
  /** Undefined for a field that is read from its object. */
  readonly resolve: Resolve | undefined;
  readonly below: Level<Resolve> | undefined;
}

/** What a document asks of the objects that a field answers, as far as it leads to resolvers. */
export interface Level<Resolve> {
  readonly type: GraphQLNamedOutputType;
  /** By the name of an object's type. */
  readonly steps: ReadonlyMap<string, readonly Step<Resolve>[]>;
}

/** Knows the resolver of a field; undefined for one that is read from its object. */
export type FindResolver<Resolve> = (field: GraphQLField<unknown, unknown>) => Resolve | undefined;

/** What is asked of whatever the fields of `nodes` answer; undefined where nothing below has a resolver. */
export function selectLevel<Resolve>(
  info: GraphQLResolveInfo,
  { type, nodes }: { readonly type: GraphQLOutputType; readonly nodes: readonly FieldNode[] },
  find: FindResolver<Resolve>,
): Level<Resolve> | undefined {
  const named = getNamedType(type);
  if (isLeafType(named)) return undefined;
  const types = isAbstractType(named) ? info.schema.getPossibleTypes(named) : [named];
  const steps = new Map<string, readonly Step<Resolve>[]>();
  for (const one of types) {
    const own = [...fieldsOf(info, one, nodes).values()].flatMap((places) => selectStep(info, one, places, find));
    if (own.length > 0) steps.set(one.name, own);
  }
  return steps.size === 0 ? undefined : { type: named, steps };
}

function selectStep<Resolve>(
  info: GraphQLResolveInfo,
  parentType: GraphQLObjectType,
  nodes: readonly [FieldNode, ...FieldNode[]],
  find: FindResolver<Resolve>,
): Step<Resolve>[] {
  const field = parentType.getFields()[nodes[0].name.value];
  if (!field) return [];
  const resolve = find(field);
  const below = selectLevel(info, { type: field.type, nodes }, find);
  if (!resolve && !below) return [];
  try {
    const args = getArgumentValues(field, nodes[0], info.variableValues);
    return [{ field, parentType, nodes, args, resolve, below }];
  } catch {
    // What is wrong with its arguments is told at its own turn.
    return [];
  }
}

/** The fields of one type that are asked for below nodes, by their names in the answer, as graphql collects them. */
function fieldsOf(
  info: GraphQLResolveInfo,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const seen = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const one of set?.selections ?? []) {
      if (isLeftOut(one, info)) continue;
      if (one.kind === Kind.FIELD) {
        const name = one.alias?.value ?? one.name.value;
        const same = fields.get(name);
        if (same) same.push(one);
        else fields.set(name, [one]);
        continue;
      }
      if (one.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(one.name.value)) continue;
        seen.add(one.name.value);
      }
      const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : info.fragments[one.name.value];
      if (fragment && isMet(fragment.typeCondition?.name.value, type, info)) collect(fragment.selectionSet);
    }
  };
  for (const node of nodes) collect(node.selectionSet);
  return fields;
}

function isLeftOut(node: SelectionNode, { variableValues }: GraphQLResolveInfo): boolean {
  if (!node.directives?.length) return false;
  const { if: isSkipped } = getDirectiveValues(GraphQLSkipDirective, node, variableValues) ?? {};
  const { if: isIncluded } = getDirectiveValues(GraphQLIncludeDirective, node, variableValues) ?? {};
  return isSkipped === true || isIncluded === false;
}

function isMet(condition: string | undefined, type: GraphQLObjectType, { schema }: GraphQLResolveInfo): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
