/** @slow: it tries every rule of changes on every mutation. */
import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { decodeRowId } from "../../packages/api/src/db/row-id";
import {
  type Input,
  isOfAccount,
  kindOfTarget,
  listMutations,
  type Mutation,
  namesOfMutations,
  type Payload,
  permissionsOf,
  roleThatMay,
  send as sendTo,
  trialOf,
} from "./mutations";
import { type RolePlaces, useRoles } from "./use-roles";

const tried = useRoles();
const { panboard } = tried;
let mutations: Mutation[];
let backup: Client;

beforeAll(async () => {
  mutations = await listMutations();
  backup = await panboard.connect("backup");
});

/** Somebody at a board to whom the table gives a change of such a target. */
const whoMay = (mutation: Mutation, input: Input, at: keyof RolePlaces = "board"): Promise<string> =>
  tried.somebody(roleThatMay(mutation, input), at);

const sampleOf = async (mutation: Mutation): Promise<Input> => (await trialOf(mutation, tried)).input;
const send = (mutation: Mutation, subject: string, input: Input) => sendTo(panboard, mutation, subject, input);

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

/** Entries of the board's and its region's trails that mutations left, oldest first. */
async function entries(): Promise<
  { operation: string; permissions: string[]; rows: number; summary: string | null }[]
> {
  const { rows } = await backup.query(
    `select e.operation, e.permissions, e.summary,
            (select count(*)::int from audit_change c where c.owner_id = e.owner_id and c.entry_id = e.id) as rows
     from audit_entry e where e.owner_id = any ($1) and e.operation = any ($2) order by e.at`,
    [[tried.places.board.bodyId, tried.places.board.regionId], mutations.map(({ name }) => name)],
  );
  return rows as Awaited<ReturnType<typeof entries>>;
}

/** How many entries a change leaves. */
const entriesOf = (mutation: Mutation): number => (isOfAccount(mutation) ? 0 : 1);

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

const named = (name: string): Mutation[] => mutations.filter((mutation) => mutation.name === name);

describe("T13 a neighbour's change of the board's rows is refused like one of nothing, and nothing is put on record:", () => {
  test.each(namesOfMutations())("%s", async (name) => {
    for (const mutation of named(name).filter((one) => !isOfAccount(one))) {
      for (const at of ["neighbour", "far"] as const) {
        const input = await sampleOf(mutation);
        // A region is its neighbours' as well.
        if (at === "neighbour" && kindOfTarget(mutation, input) === "REGION") continue;
        const subject = await whoMay(mutation, input, at);
        const before = await entries();
        const refused = await refusalOf(mutation, subject, input);
        expect({ mutation: mutation.name, refused }).toMatchObject({ refused: { told: [{ code: "NOT_FOUND" }] } });
        expect(await refusalOf(mutation, subject, ofNothing(input))).toEqual(refused);
        expect(await entries()).toEqual(before);
        // What they were refused, the board's own people may do: it was not the input.
        expect(await make(mutation, await whoMay(mutation, input), input)).toMatchObject({ userErrors: [] });
      }
    }
  });
});

describe("T51 each change leaves one entry, with what it declared and its rows, and a refused one leaves none:", () => {
  test.each(namesOfMutations())("%s", async (name) => {
    for (const mutation of named(name).filter((one) => !isOfAccount(one))) {
      const input = await sampleOf(mutation);
      const before = await entries();
      await make(mutation, await whoMay(mutation, input), input);
      const [entry, ...others] = (await entries()).slice(before.length);
      expect(others).toEqual([]);
      expect(entry).toMatchObject({ operation: mutation.name, permissions: permissionsOf(mutation) });
      expect({ mutation: mutation.name, told: (entry?.rows ?? 0) > 0 || entry?.summary !== null }).toMatchObject({
        told: true,
      });
      const viewer = await tried.somebody("OBSERVER");
      await refusalOf(mutation, viewer, await sampleOf(mutation));
      expect(await entries()).toHaveLength(before.length + 1);
    }
  });
});

describe("T49 a change on another version is a conflict, and of two at once one is made:", () => {
  test.each(namesOfMutations("expectedVersion"))("%s", async (name) => {
    for (const mutation of named(name)) {
      const { input, subject } = await trialOf(mutation, tried);
      const { expectedVersion } = input;
      if (typeof expectedVersion !== "number") throw new Error(`The sample of ${name} says no version.`);
      const told = { mutation: mutation.sample ?? name };
      const stale = await make(mutation, subject, { ...input, expectedVersion: expectedVersion + 1 });
      expect({ ...told, stale }).toEqual({
        ...told,
        stale: { changed: null, userErrors: [{ path: "expectedVersion", code: "CONFLICT" }] },
      });
      const before = await entries();
      const both = await Promise.allSettled([make(mutation, subject, input), make(mutation, subject, input)]);
      const made = both.filter((one) => one.status === "fulfilled" && one.value.changed !== null);
      expect({ ...told, made: made.length }).toEqual({ ...told, made: 1 });
      expect((await entries()).length).toBe(before.length + entriesOf(mutation));
    }
  });
});

describe("T48 a change with a key is made once, however often it is sent, and not for another input:", () => {
  test.each(namesOfMutations("idempotencyKey"))("%s", async (name) => {
    for (const mutation of named(name)) {
      const told = { mutation: mutation.sample ?? name };
      const trial = await trialOf(mutation, tried);
      const { subject } = trial;
      const input = { ...trial.input, idempotencyKey: randomUUID() };
      const before = await entries();
      const sent = await Promise.all([1, 2, 3].map(() => make(mutation, subject, input)));
      const again = await make(mutation, subject, input);
      expect(new Set([...sent, again].map(({ changed }) => changed?.id)).size).toBe(1);
      expect((await entries()).length).toBe(before.length + entriesOf(mutation));
      const other = { ...(await trialOf(mutation, tried)).input, idempotencyKey: input.idempotencyKey };
      expect({ ...told, other: await make(mutation, subject, other) }).toEqual({
        ...told,
        other: { changed: null, userErrors: [{ path: "idempotencyKey", code: "CONFLICT" }] },
      });
    }
  });
});
