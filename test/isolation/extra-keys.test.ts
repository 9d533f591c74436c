/** @slow: it sends every mutation with each undeclared key, in each of its input objects. */
import {
  astFromValue,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  Kind,
  type ObjectValueNode,
  print,
  type ValueNode,
} from "graphql";
import type { Client } from "pg";
import type { GraphAnswer } from "../../packages/api/src/testing/use-panboard";
import { type CatalogTable, quote, readTables } from "./catalog";
import { documentOf, type Input, listMutations, type Mutation, namesOfMutations, trialOf } from "./mutations";
import { useRoles } from "./use-roles";

const tried = useRoles();
const { panboard } = tried;
let mutations: Mutation[];
let owner: Client;
let backup: Client;
let tables: readonly CatalogTable[];
let nested = 0;

beforeAll(async () => {
  mutations = await listMutations();
  [owner, backup] = [await panboard.connect("owner"), await panboard.connect("backup")];
  tables = await readTables(owner);
});

/** What an attacker would like to set, and what the language itself gives every object. */
const extraKeys = [
  ...["bodyId", "body_id", "regionId", "ownerId", "accountId", "agencyId", "targetAgency", "permissions"],
  ...["version", "changedAs", "removedAt", "publishedAt", "role", "__proto__", "constructor", "toString"],
];

/** An input object within an input: where it is, and its type. */
interface InnerInput {
  readonly path: readonly (string | number)[];
  readonly type: GraphQLInputObjectType;
}

/** Every input object of an input, itself first; of a list the first one. */
function inputObjects(value: unknown, of: GraphQLInputType, path: InnerInput["path"] = []): InnerInput[] {
  const type = getNullableType(of);
  if (isListType(type)) {
    const [first] = value as readonly unknown[];
    return first === undefined ? [] : inputObjects(first, type.ofType, [...path, 0]);
  }
  if (!isInputObjectType(type) || typeof value !== "object" || value === null) return [];
  const fields = Object.values(type.getFields());
  const inner = fields.flatMap(({ name, type: ofField }) => {
    const part = (value as Input)[name];
    return part === undefined || part === null ? [] : inputObjects(part, ofField, [...path, name]);
  });
  return [{ path, type }, ...inner];
}

/** The input with one key more at a place, as JSON: an own property, whatever it is called. */
function withKey(input: Input, path: InnerInput["path"], key: string): unknown {
  const copy = structuredClone(input) as Record<string | number, unknown>;
  const place = path.reduce<Record<string | number, unknown>>((at, step) => at[step] as typeof at, copy);
  Object.defineProperty(place, key, { value: "x", enumerable: true });
  return copy;
}

/** The same written out in a document. */
function writtenWithKey(input: Input, type: GraphQLInputType, path: InnerInput["path"], key: string): string {
  const add = (node: ValueNode, [step, ...rest]: InnerInput["path"]): ValueNode => {
    if (node.kind === Kind.LIST)
      return { ...node, values: node.values.map((one, at) => (at === step ? add(one, rest) : one)) };
    const { fields } = node as ObjectValueNode;
    const extra = {
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: key },
      value: { kind: Kind.STRING, value: "x" },
    };
    if (step === undefined) return { kind: Kind.OBJECT, fields: [...fields, extra] } as ObjectValueNode;
    const changed = fields.map((field) =>
      field.name.value === step ? { ...field, value: add(field.value, rest) } : field,
    );
    return { kind: Kind.OBJECT, fields: changed };
  };
  const node = astFromValue(input, type);
  if (!node) throw new Error("An input can't be written out.");
  return print(add(node, path));
}

/** How many rows there are of everything. */
async function countRows(backup: Client, tables: readonly CatalogTable[]): Promise<unknown> {
  const counts = tables.map(({ name }) => `(select count(*) from ${quote(name)}) as ${quote(name)}`);
  return (await backup.query<object>(`select ${counts.join(", ")}`)).rows[0];
}

/**
 * Holds every table, so that whatever asks for one waits until the test has ended: what is answered, asked for none. Those that
 * tell who is asking may still be read, since a change of grants that is heard of late has that looked up anew.
 */
async function withoutTables<T>(owner: Client, tables: readonly CatalogTable[], work: () => Promise<T>): Promise<T> {
  const tellsWho = ({ wall }: CatalogTable): boolean =>
    wall?.arguments.system_reads?.includes("identity.resolve") ?? false;
  const lock = (of: readonly CatalogTable[], mode: string): string =>
    `lock table ${of.map(({ name }) => quote(name)).join(", ")} in ${mode} mode`;
  const [read, held] = [tables.filter(tellsWho), tables.filter((table) => !tellsWho(table))];
  await owner.query(`begin; ${lock(read, "exclusive")}; ${lock(held, "access exclusive")}`);
  try {
    return await work();
  } finally {
    await owner.query("rollback");
  }
}

describe("T26 a key that an input does not declare is refused by its name, before any statement, and nothing is stored", () => {
  // A test each: together they would outlast one.
  test.each(namesOfMutations())("%s", async (name) => {
    const mutation = mutations.find((one) => one.name === name);
    const [argument] = mutation?.args ?? [];
    if (!mutation || !argument) throw new Error(`There is no ${name} that takes an input.`);
    const { input, subject } = await trialOf(mutation, tried);
    const before = await countRows(backup, tables);
    await withoutTables(owner, tables, async () => {
      for (const { path, type } of inputObjects(input, argument.type)) {
        if (path.length > 0) nested += 1;
        for (const key of extraKeys.filter((one) => !Object.hasOwn(type.getFields(), one))) {
          const place = { mutation: name, path, key };
          const variables = { input: withKey(input, path, key) };
          expectRefused(place, await panboard.graph(subject, documentOf(mutation), variables));
          const written = writtenWithKey(input, argument.type, path, key);
          expectRefused(place, await panboard.graph(subject, documentOf(mutation, written)));
        }
      }
    });
    expect(await countRows(backup, tables)).toEqual(before);
    // It was the key, and not the input.
    const { data, errors } = await panboard.graph(subject, documentOf(mutation), { input });
    expect({ mutation: name, errors, data }).toMatchObject({ data: { [name]: { userErrors: [] } } });
  });

  afterAll(() => {
    expect(nested).toBeGreaterThan(2);
  });
});

function expectRefused(place: { readonly key: string }, { status, data, errors = [] }: GraphAnswer): void {
  const [{ message = "", extensions = { code: "" } } = {}] = errors;
  const isNamed = message.includes(`"${place.key}"`);
  expect({ ...place, status, data, code: extensions.code, isNamed }).toEqual({
    ...place,
    status: 400,
    data: undefined,
    code: "BAD_USER_INPUT",
    isNamed: true,
  });
}

test("T26 a variable that a document does not declare reaches nothing", async () => {
  const mutation = mutations.find(({ name }) => name === "addPartner");
  if (!mutation) throw new Error("There is no such mutation.");
  const { input, subject } = await trialOf(mutation, tried);
  const { bodyId } = tried.places.neighbour;
  const more = { body: bodyId, bodyId, regionId: tried.places.far.regionId, role: "CHAIR", version: 7 };
  const document = `mutation ($input: AddPartnerInput!) { addPartner(input: $input) {
    partner { version changedBy body { slug } } userErrors { path } } }`;
  const { data } = await panboard.graph(subject, document, { input, ...more });
  const { slug } = tried.places.board;
  expect(data).toEqual({
    addPartner: { partner: { version: 1, changedBy: "Business manager", body: { slug } }, userErrors: [] },
  });
});
