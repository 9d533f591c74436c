import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Permission, type Role, roles, targetOfRole } from "@panboard/shared";
import {
  buildSchema,
  getNullableType,
  type GraphQLField,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { buildGraphSchema } from "../../packages/api/src/app/build-schema";
import { decodeRowId } from "../../packages/api/src/db/row-id";
import { resolveViewer } from "../../packages/api/src/identity/resolve-viewer";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { registeredSamples } from "../../packages/api/src/testing/define-sample";
import { givenViewer } from "../../packages/api/src/testing/given-viewer";
import type { GraphAnswer, TestPanboard } from "../../packages/api/src/testing/use-panboard";
import { isGivenAll, type RolesOfPlaces } from "./use-roles";

/** A mutation, with the sample it is tried on, where that is another than the one of its name. */
export type Mutation = GraphQLField<unknown, unknown> & { readonly sample?: string };
export type Input = Readonly<Record<string, unknown>>;

/** What a change answers, whatever its one field is called. */
export interface Payload {
  readonly changed: { readonly __typename: string; readonly id?: string } | null;
  readonly userErrors: readonly { readonly path: string; readonly code: string }[];
}

/** Every mutation of the product, once for each of its samples. Samples stand beside facts, which are listed before. */
export async function listMutations(): Promise<Mutation[]> {
  const schema = await buildGraphSchema();
  const samples = [...registeredSamples().keys()];
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field): Mutation[] => [
    field,
    ...samples.filter((name) => name.startsWith(`${field.name} `)).map((sample) => ({ ...field, sample })),
  ]);
}

/**
 * The names of all mutations, or of those whose input has a field, known before any test runs: out of the committed schema,
 * which is held to the built one.
 */
export function namesOfMutations(inputField?: string): string[] {
  const schema = buildSchema(readFileSync(join(__dirname, "../../packages/api/schema.graphql"), "utf8"));
  const hasField = ({ args: [argument] }: GraphQLField<unknown, unknown>): boolean => {
    const type = argument && getNullableType(argument.type);
    return inputField === undefined || (isInputObjectType(type) && inputField in type.getFields());
  };
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  return fields.filter(hasField).map(({ name }) => name);
}

/** What a mutation declares. */
export function permissionsOf({ extensions }: Mutation): readonly Permission[] {
  return extensions.permissions as readonly Permission[];
}

/** What a mutation changes: something of a body, of a region, or the viewer's own. */
export function kindOfTarget(mutation: Mutation, input: Input): "BODY" | "REGION" | "ACCOUNT" {
  if (isOfAccount(mutation)) return "ACCOUNT";
  if (typeof input.body === "string") return "BODY";
  if (typeof input.region === "string") return "REGION";
  const keys = Object.values(input).flatMap((value) => decodeRowId(String(value)) ?? []);
  return keys.some(({ type, bodyId }) => bodyId !== undefined || type === "Board" || type === "JointBody")
    ? "BODY"
    : "REGION";
}

/** A role to which the table gives a change of such a target. */
export function roleThatMay(mutation: Mutation, input: Input): Role {
  const kind = kindOfTarget(mutation, input);
  const isFor = (role: Role): boolean => (targetOfRole(role) === "REGION") === (kind === "REGION");
  const role = roles.find(
    (one) => kind === "ACCOUNT" || (isFor(one) && isGivenAll({ role: one }, permissionsOf(mutation))),
  );
  if (!role) throw new Error(`Nobody may ${mutation.name}.`);
  return role;
}

/**
 * An input that a mutation takes from whoever may, about the board; a new one each time. What is somebody's own is this
 * subject's, or that of the board's manager.
 */
export async function sampleOf(
  { name, sample: key = name }: Mutation,
  { database, config }: TestPanboard,
  board: GivenBoard,
  subject?: string,
): Promise<Input> {
  const sample = registeredSamples().get(key);
  if (!sample) throw new Error(`${name} has no sample.`);
  const { issuer } = config.identity;
  const viewer = subject
    ? await resolveViewer(database, { issuer, subject })
    : await givenViewer(database, "BUSINESS_MANAGER", board);
  return (await sample(database, board, viewer)) as Input;
}

/** Whether a mutation changes what is the viewer's own, which has no neighbours and is on no trail. */
export function isOfAccount(mutation: Mutation): boolean {
  return permissionsOf(mutation).includes("account:own");
}

/** Somebody at the board who may make a change, and an input that they make it with; a new one each time. */
export async function trialOf(mutation: Mutation, tried: RolesOfPlaces): Promise<{ subject: string; input: Input }> {
  const { panboard, places } = tried;
  const isOwn = permissionsOf(mutation).some((permission) => permission.endsWith(":own"));
  const own = isOwn ? await tried.somebody(roleThatMay(mutation, { body: places.board.slug })) : undefined;
  const input = await sampleOf(mutation, panboard, places.board, own);
  return { input, subject: own ?? (await tried.somebody(roleThatMay(mutation, input))) };
}

/** The document that sends a mutation, with its input as a variable unless one is written out. */
export function documentOf(mutation: Mutation, written?: string): string {
  const payload = getNullableType(mutation.type);
  const fields = isObjectType(payload) ? Object.values(payload.getFields()) : [];
  const changed = fields.find(({ name }) => name !== "userErrors" && name !== "conflict");
  const type = changed && getNullableType(changed.type);
  const hasId = (isObjectType(type) || isInterfaceType(type)) && "id" in type.getFields();
  const [argument] = mutation.args;
  const variables = written === undefined ? `($input: ${String(argument?.type)})` : "";
  return `mutation ${variables} { ${mutation.name}(input: ${written ?? "$input"}) {
    changed: ${changed?.name} { __typename ${hasId ? "id" : ""} } userErrors { path code } } }`;
}

/** Sends a mutation, whatever becomes of it. */
export function send(
  panboard: TestPanboard,
  mutation: Mutation,
  subject: string | undefined,
  input: Input,
): Promise<GraphAnswer> {
  return panboard.graph(subject, documentOf(mutation), { input });
}
