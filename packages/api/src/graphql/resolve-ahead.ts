import {
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from "graphql";
import type { RequestContext } from "./request-context";
import { type Level, selectLevel, type Step } from "./selected-levels";

type Resolve = GraphQLFieldResolver<unknown, RequestContext>;

/**
 * Has a document answered level by level: once a field of the root is answered, the resolvers below are called for all
 * objects of a level together, and graphql finds their answers when it comes there. They are the calls that graphql would
 * make itself, and an error is told when it makes them. Left to graphql, each field that waits for a loader costs a chain
 * of promises, and so do all objects and lists around it.
 */
export function resolveAhead(schema: GraphQLSchema): GraphQLSchema {
  const resolvers = new Map<GraphQLField<unknown, unknown>, Resolve>();
  const roots: readonly unknown[] = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve as Resolve | undefined;
      if (!resolve) continue;
      if (!roots.includes(type)) resolvers.set(field, resolve);
      field.resolve = roots.includes(type) ? andAnswerBelow(resolve, resolvers) : unlessAnswered(resolve);
    }
  }
  return schema;
}

function unlessAnswered(resolve: Resolve): Resolve {
  return (root, args, context, info): unknown => {
    const answers = context.ahead.of(info.fieldNodes);
    return answers.has(root) ? answers.get(root) : resolve(root, args, context, info);
  };
}

function andAnswerBelow(resolve: Resolve, resolvers: ReadonlyMap<unknown, Resolve>): Resolve {
  return async (root, args, context, info): Promise<unknown> => {
    const answer: unknown = await resolve(root, args, context, info);
    const level = selectLevel(info, { type: info.returnType, nodes: info.fieldNodes }, (field) => resolvers.get(field));
    if (level) await answerLevel(level, [answer], { context, info });
    return answer;
  };
}

interface Around {
  readonly context: RequestContext;
  /** Of the field of the root. */
  readonly info: GraphQLResolveInfo;
}

async function answerLevel(level: Level<Resolve>, values: readonly unknown[], around: Around): Promise<void> {
  const objects = new Set<object>();
  addObjects(values, objects);
  const byType = await sortByType(level.type, objects, around);
  const steps = [...byType].flatMap(([type, own]) =>
    (level.steps.get(type) ?? []).map((step) => answerStep(step, own, around)),
  );
  await Promise.all(steps);
}

/** Adds the objects among values and in lists of them, each once. */
function addObjects(values: readonly unknown[], objects: Set<object>): void {
  for (const value of values) {
    if (Array.isArray(value)) addObjects(value, objects);
    else if (typeof value === "object" && value !== null) objects.add(value);
  }
}

async function sortByType(
  type: GraphQLNamedOutputType,
  objects: ReadonlySet<object>,
  { context, info }: Around,
): Promise<ReadonlyMap<string, readonly object[]>> {
  if (!isAbstractType(type)) return new Map([[type.name, [...objects]]]);
  const byType = new Map<string, object[]>();
  for (const object of objects) {
    const name = await typeNameOf(object, type, { context, info });
    if (name === undefined) continue;
    const same = byType.get(name);
    if (same) same.push(object);
    else byType.set(name, [object]);
  }
  return byType;
}

/** Undefined of what has no type: graphql itself tells the error. */
async function typeNameOf(
  object: object,
  type: GraphQLAbstractType,
  { context, info }: Around,
): Promise<string | undefined> {
  try {
    const told = type.resolveType?.(object, context, info, type);
    return told instanceof Promise ? await told : told;
  } catch {
    return undefined;
  }
}

async function answerStep(step: Step<Resolve>, objects: readonly object[], around: Around): Promise<void> {
  const { field, resolve, below } = step;
  const values = resolve
    ? await callAll(resolve, step, objects, around)
    : objects.map((object) => (object as Readonly<Record<string, unknown>>)[field.name]);
  if (below) await answerLevel(below, values, around);
}

/** Calls a field's resolver for all objects at once. What fails is not among the answers: its error is told at its turn. */
async function callAll(
  resolve: Resolve,
  { field, parentType, nodes, args }: Step<Resolve>,
  objects: readonly object[],
  { context, info }: Around,
): Promise<unknown[]> {
  const answers = context.ahead.of(nodes);
  const own = { ...info, fieldName: field.name, fieldNodes: nodes, returnType: field.type, parentType };
  const values: unknown[] = [];
  const keep = (object: object, value: unknown): void => {
    answers.set(object, value);
    values.push(value);
  };
  // Many objects wait for the same row, and then for the same promise.
  const waits = new Map<Promise<unknown>, object[]>();
  for (const object of objects) {
    try {
      const value = resolve(object, args, context, own);
      if (value instanceof Promise) addTo(waits, value, object);
      else keep(object, value);
    } catch {
      // As of a promise that is rejected.
    }
  }
  await Promise.all(
    Array.from(waits, ([promise, all]) =>
      promise.then((value) => {
        for (const object of all) keep(object, value);
      }, leaveToGraphql),
    ),
  );
  return values;
}

/** Nothing is lost: graphql asks again, and gets the same error. */
const leaveToGraphql = (): undefined => undefined;

function addTo(waits: Map<Promise<unknown>, object[]>, promise: Promise<unknown>, object: object): void {
  const same = waits.get(promise);
  if (same) same.push(object);
  else waits.set(promise, [object]);
}
