import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
} from "graphql";

const reachable = new WeakMap<GraphQLSchema, Map<string, ReadonlySet<string>>>();

/** As how many rows a field counts by its `@CountsAs`; undefined without. */
export function rowsSaid({ extensions }: Pick<GraphQLField<unknown, unknown>, "extensions">): number | undefined {
  return typeof extensions.rows === "number" ? extensions.rows : undefined;
}

/**
 * Whether the rows of a list of a type lead back to that type: a document can nest such lists for ever. Not through a field
 * that says as how many rows it counts: each time round counts as that many more.
 */
export function listLeadsBack(schema: GraphQLSchema, parent: GraphQLNamedType, row: GraphQLNamedType): boolean {
  const known = reachable.get(schema) ?? new Map<string, ReadonlySet<string>>();
  reachable.set(schema, known);
  const names = known.get(row.name) ?? namesFrom(schema, row);
  known.set(row.name, names);
  return [parent, ...possibleTypes(schema, parent)].some(({ name }) => names.has(name));
}

/**
 * The type and all that its fields lead to; from what is abstract also each type that it may be. Not from a type to its
 * interfaces: whatever has an id is a node, and would lead to everything.
 */
function namesFrom(schema: GraphQLSchema, start: GraphQLNamedType): ReadonlySet<string> {
  const seen = new Set([start.name]);
  const open = [start];
  for (let type = open.pop(); type; type = open.pop()) {
    for (const next of [...fieldTypes(type), ...possibleTypes(schema, type)]) {
      if (seen.has(next.name)) continue;
      seen.add(next.name);
      open.push(next);
    }
  }
  return seen;
}

function fieldTypes(type: GraphQLNamedType): GraphQLNamedType[] {
  const hasFields = isObjectType(type) || isInterfaceType(type);
  if (!hasFields) return [];
  const fields = Object.values<GraphQLField<unknown, unknown>>(type.getFields());
  return fields.filter((field) => rowsSaid(field) === undefined).map((field) => getNamedType(field.type));
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
