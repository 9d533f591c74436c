/** @slow: it tries every rule of changes on every mutation, in every role. */
import { randomUUID } from "node:crypto";
import { type Permission, permissionsByRole, type Role, roles, rolesWithEnd, targetOfRole } from "@panboard/shared";
import { getNullableType, type GraphQLField, isInterfaceType, isObjectType } from "graphql";
import { buildGraphSchema } from "../../packages/api/src/app/build-schema";
import { decodeRowId } from "../../packages/api/src/db/row-id";
import { givenAgency } from "../../packages/api/src/features/agencies/given-agency";
import { givenBoard } from "../../packages/api/src/features/bodies/given-board";
import { givenPartner } from "../../packages/api/src/features/partners/given-partner";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import { giveGrant } from "../../packages/api/src/identity/grants";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { registeredSamples } from "../../packages/api/src/testing/define-sample";
import { listFacts } from "../../packages/api/src/testing/list-facts";
import { type GraphAnswer, usePanboard } from "../../packages/api/src/testing/use-panboard";

type Mutation = GraphQLField<unknown, unknown>;
type Input = Readonly<Record<string, unknown>>;
interface Payload {
  readonly changed: { readonly __typename: string; readonly id?: string } | null;
  readonly userErrors: readonly { readonly path: string; readonly code: string }[];
}

const panboard = usePanboard();
let mutations: Mutation[];
/** A board, a neighbour of it in its region, and one of another region. */
let board: GivenBoard;
let neighbour: GivenBoard;
let far: GivenBoard;
let partnerAgency: string;

beforeAll(async () => {
  const { database } = panboard;
  await listFacts();
  const schema = await buildGraphSchema();
  mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const regionId = await givenRegion(database);
  board = await givenBoard(database, regionId);
  neighbour = await givenBoard(database, regionId);
  far = await givenBoard(database, await givenRegion(database));
  partnerAgency = (await givenAgency(database, board)).id;
  await givenPartner(database, board, { agencyId: partnerAgency });
});

const people = new Map<string, Promise<string>>();

/** The subject of somebody who has a role at a board: on it, on its region, on an agency that is its partner, or on all. */
function somebody(role: Role, at: GivenBoard): Promise<string> {
  const key = `${role} of ${at.slug}`;
  const found = people.get(key) ?? grant(role, at);
  people.set(key, found);
  return found;
}

async function grant(role: Role, at: GivenBoard): Promise<string> {
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<{ region: string; agency: string | null }>(
    `select r.slug as region, a.slug as agency from region r left join agency a on a.region_id = r.region_id and a.id = $2
     where r.region_id = $1`,
    [at.regionId, partnerAgency],
  );
  await backup.end();
  const [place] = rows;
  const on = {
    BODY: `${place?.region}/${at.slug}`,
    REGION: place?.region,
    AGENCY: `${place?.region}/${place?.agency}`,
    DEPLOYMENT: undefined,
  }[targetOfRole(role)];
  const subject = randomUUID();
  const until = (rolesWithEnd as readonly Role[]).includes(role) ? "9999-12-31" : undefined;
  await giveGrant(panboard.database, { role, issuer: panboard.config.identity.issuer, subject, on }, { until });
  return subject;
}

const permissionsOf = ({ extensions }: Mutation): readonly Permission[] => extensions.permissions as Permission[];
const mayChange = (mutation: Mutation, role: Role): boolean =>
  permissionsOf(mutation).every((permission) => permissionsByRole[role].includes(permission));

/** Whether an input is about what a board owns, and not about a register of its region. */
function isOfBody({ body, id }: Input): boolean {
  return typeof body === "string" || decodeRowId(String(id))?.bodyId !== undefined;
}

/** Somebody of the board, or of its region, who may make a change. */
function whoMay(mutation: Mutation, at: GivenBoard = board): Promise<string> {
  const role = roles.find((one) => mayChange(mutation, one));
  if (!role) throw new Error(`Nobody may ${mutation.name}.`);
  return somebody(role, at);
}

function sampleOf({ name }: Mutation): Promise<Input> {
  const sample = registeredSamples().get(name);
  if (!sample) throw new Error(`${name} has no sample.`);
  return sample(panboard.database, board) as Promise<Input>;
}

function send(mutation: Mutation, subject: string, input: Input): Promise<GraphAnswer> {
  const payload = getNullableType(mutation.type);
  const fields = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  const changed = fields.find(({ name }) => name !== "userErrors" && name !== "conflict");
  const type = changed && getNullableType(changed.type);
  const hasId = (isObjectType(type) || isInterfaceType(type)) && "id" in type.getFields();
  const [argument] = mutation.args;
  return panboard.graph(
    subject,
    `mutation ($input: ${String(argument?.type)}) { ${mutation.name}(input: $input) {
       changed: ${changed?.name} { __typename ${hasId ? "id" : ""} } userErrors { path code } } }`,
    { input },
  );
}

/** What a change answered that was let through to its input. */
async function make(mutation: Mutation, subject: string, input: Input): Promise<Payload> {
  const { data, errors } = await send(mutation, subject, input);
  if (errors) throw new Error(`${mutation.name}: ${JSON.stringify(errors)}`);
  return (data as Record<string, Payload>)[mutation.name] as Payload;
}

/** How a change was refused before its input was looked at, without what differs from request to request. */
async function refusalOf(mutation: Mutation, subject: string, input: Input): Promise<object> {
  const { data, errors = [] } = await send(mutation, subject, input);
  const told = errors.map(({ message, extensions: { requestId: _, ...extensions } }) => ({ message, ...extensions }));
  return { data: data?.[mutation.name] ?? null, told };
}

/** Entries of the trails of the board and its region, oldest first, out of mutations. */
async function entries(): Promise<
  { operation: string; permissions: string[]; rows: number; summary: string | null }[]
> {
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query(
    `select e.operation, e.permissions, e.summary,
            (select count(*)::int from audit_change c where c.owner_id = e.owner_id and c.entry_id = e.id) as rows
     from audit_entry e where e.owner_id = any ($1) and e.operation = any ($2) order by e.at`,
    [[board.bodyId, board.regionId], mutations.map(({ name }) => name)],
  );
  await backup.end();
  return rows as Awaited<ReturnType<typeof entries>>;
}

/** The input with ids of nothing in the place of the board's. */
function ofNothing(input: Input): Input {
  const nothing = (text: unknown): string => {
    const stated = Buffer.from(String(text), "base64url").toString();
    return Buffer.from(stated.replace(/[^:]*$/, randomUUID())).toString("base64url");
  };
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => [
      field,
      typeof value === "string" && decodeRowId(value) ? nothing(value) : value,
    ]),
  );
}

test("every mutation says what it takes, so that it is tried here", () => {
  const missing = mutations.filter(({ name }) => !registeredSamples().has(name)).map(({ name }) => name);
  expect({ missing, tried: mutations.length > 4 }).toEqual({ missing: [], tried: true });
});

test("T24 each change is made for the roles that have its permissions, and for no other", async () => {
  for (const mutation of mutations) {
    for (const role of roles) {
      const told = { mutation: mutation.name, role };
      const input = await sampleOf(mutation);
      const { data, errors } = await send(mutation, await somebody(role, board), input);
      const payload = data?.[mutation.name] as Payload | null | undefined;
      const [code] = (errors ?? []).map(({ extensions }) => extensions.code);
      // Nobody of a region writes what a board owns.
      const reaches = targetOfRole(role) !== "REGION" || !isOfBody(input);
      if (mayChange(mutation, role) && reaches) {
        expect({ ...told, code, made: payload?.changed !== null, userErrors: payload?.userErrors }).toEqual({
          ...told,
          made: true,
          userErrors: [],
        });
      } else {
        const outside = isOfBody(input) ? ["REGION", "DEPLOYMENT"] : ["DEPLOYMENT"];
        const expected = outside.includes(targetOfRole(role)) ? "NOT_FOUND" : "FORBIDDEN";
        expect({ ...told, code, payload }).toEqual({ ...told, code: expected, payload: null });
      }
    }
  }
});

test("T13 a neighbour's change of the board's rows is refused like one of nothing, and nothing is put on record", async () => {
  for (const mutation of mutations) {
    // Whoever keeps the neighbour's region keeps the board's: it is one.
    for (const at of isOfBody(await sampleOf(mutation)) ? [neighbour, far] : [far]) {
      const subject = await whoMay(mutation, at);
      const input = await sampleOf(mutation);
      const before = await entries();
      const refused = await refusalOf(mutation, subject, input);
      expect({ mutation: mutation.name, refused }).toMatchObject({ refused: { told: [{ code: "NOT_FOUND" }] } });
      expect(await refusalOf(mutation, subject, ofNothing(input))).toEqual(refused);
      expect(await entries()).toEqual(before);
      // What they were refused, the board's own people may do: it was not the input.
      expect(await make(mutation, await whoMay(mutation), input)).toMatchObject({ userErrors: [] });
    }
  }
});

test("T51 each change leaves one entry, with what it declared and its rows, and a refused one leaves none", async () => {
  for (const mutation of mutations) {
    const subject = await whoMay(mutation);
    const before = await entries();
    await make(mutation, subject, await sampleOf(mutation));
    const [entry, ...others] = (await entries()).slice(before.length);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ operation: mutation.name, permissions: permissionsOf(mutation) });
    expect({ mutation: mutation.name, told: (entry?.rows ?? 0) > 0 || entry?.summary !== null }).toMatchObject({
      told: true,
    });
    const viewer = await somebody("OBSERVER", board);
    await refusalOf(mutation, viewer, await sampleOf(mutation));
    expect(await entries()).toHaveLength(before.length + 1);
  }
});

test("T49 a change on another version is a conflict, and of two at once one is made", async () => {
  let tried = 0;
  for (const mutation of mutations) {
    const subject = await whoMay(mutation);
    const input = await sampleOf(mutation);
    if (typeof input.expectedVersion !== "number") continue;
    tried += 1;
    const told = { mutation: mutation.name };
    const stale = await make(mutation, subject, { ...input, expectedVersion: input.expectedVersion + 1 });
    expect({ ...told, stale }).toEqual({
      ...told,
      stale: { changed: null, userErrors: [{ path: "expectedVersion", code: "CONFLICT" }] },
    });
    const before = await entries();
    const both = await Promise.allSettled([make(mutation, subject, input), make(mutation, subject, input)]);
    const made = both.filter((one) => one.status === "fulfilled" && one.value.changed !== null);
    expect({ ...told, made: made.length }).toEqual({ ...told, made: 1 });
    expect((await entries()).length).toBe(before.length + 1);
  }
  expect(tried).toBeGreaterThan(2);
});

test("T48 a change with a key is made once, however often it is sent, and not for another input", async () => {
  let tried = 0;
  for (const mutation of mutations) {
    const [argument] = mutation.args;
    const type = argument && getNullableType(argument.type);
    if (!type || !("getFields" in type) || !("idempotencyKey" in type.getFields())) continue;
    tried += 1;
    const told = { mutation: mutation.name };
    const subject = await whoMay(mutation);
    const input = { ...(await sampleOf(mutation)), idempotencyKey: randomUUID() };
    const before = await entries();
    const sent = await Promise.all([1, 2, 3].map(() => make(mutation, subject, input)));
    const again = await make(mutation, subject, input);
    expect(new Set([...sent, again].map(({ changed }) => changed?.id)).size).toBe(1);
    expect((await entries()).length).toBe(before.length + 1);
    const other = { ...(await sampleOf(mutation)), idempotencyKey: input.idempotencyKey };
    expect({ ...told, other: await make(mutation, subject, other) }).toEqual({
      ...told,
      other: { changed: null, userErrors: [{ path: "idempotencyKey", code: "CONFLICT" }] },
    });
  }
  expect(tried).toBeGreaterThan(0);
});
