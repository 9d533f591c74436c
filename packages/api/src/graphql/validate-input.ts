import { validate, type ValidationError } from "class-validator";
import { getMetadataStorage, type ValidatorFn } from "type-graphql";
import { badInputs, type Fault } from "../errors/app-error";

type InputClass = new () => object;
type Parameter = ReturnType<typeof getMetadataStorage>["params"][number];
type Argument = Extract<Parameter, { readonly kind: "arg" }>;

/** How type-graphql and `@Change` validate: what has no rule is refused, and no message repeats what was sent. */
export const validationOptions = { forbidUnknownValues: true, validationError: { target: false, value: false } };

/** Every fault that validation found, in the order of the fields, each with its path. */
export function faultsOf(errors: readonly ValidationError[], above = ""): Fault[] {
  return errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const path = above === "" ? property : `${above}.${property}`;
    const own = Object.values(constraints).map((message) => ({ path, message: asSentence(message, property) }));
    return [...own, ...faultsOf(children, path)];
  });
}

/** Messages of the library begin with the property's name, which is told beside them. */
function asSentence(message: string, property: string): string {
  const rest = message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
  const sentence = rest.startsWith("must ") ? `This ${rest}` : rest;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${/[.?!]$/.test(sentence) ? "" : "."}`;
}

const isWhole = (value: unknown): value is object => typeof value === "object" && value !== null;

/** By the arguments that graphql gives a field, and the class that they were made into. */
const validated = new WeakMap<object, Map<unknown, Promise<void>>>();

/**
 * What type-graphql validates arguments by; throws BAD_USER_INPUT with all that is wrong with one. Arguments that many objects'
 * fields share are validated once.
 */
export const validateArgument: ValidatorFn = (value: unknown, type, { args }) => {
  if (!isWhole(value)) return;
  // A field takes one object of arguments, and may take several inputs of a class.
  if (!getMetadataStorage().argumentTypes.some(({ target }) => target === type)) return refuseFaults([value].flat());
  const ofField = validated.get(args) ?? new Map<unknown, Promise<void>>();
  validated.set(args, ofField);
  const answer = ofField.get(type) ?? refuseFaults([value]);
  ofField.set(type, answer);
  return answer;
};

async function refuseFaults(values: readonly unknown[]): Promise<void> {
  const rules = { ...validationOptions, skipMissingProperties: true };
  const errors = await Promise.all(values.filter(isWhole).map((value) => validate(value, rules)));
  const faults = faultsOf(errors.flat());
  if (faults.length > 0) throw badInputs(faults);
}

/** Validates an argument of a resolver's method; throws BAD_USER_INPUT with all that is wrong with it. */
export async function validateInput(resolver: object, method: string, argument: string, value: unknown): Promise<void> {
  const isWanted = (one: Parameter): one is Argument =>
    one.kind === "arg" && one.target === resolver && one.methodName === method && one.name === argument;
  const type = inputClassOf(getMetadataStorage().params.find(isWanted)?.getType());
  if (!type || typeof value !== "object" || value === null) return;
  const faults = faultsOf(await validate(buildInput(type, value), validationOptions));
  if (faults.length > 0) throw badInputs(faults);
}

function inputClassOf(type: unknown): InputClass | undefined {
  return getMetadataStorage().inputTypes.find(({ target }) => target === type)?.target as InputClass | undefined;
}

/** The plain object of a variable as an instance of its class, which alone has rules; inputs within it likewise. */
function buildInput(type: InputClass, raw: object): object {
  const values = raw as Record<string, unknown>;
  const input = new type() as Record<string, unknown>;
  for (const field of getMetadataStorage().fields) {
    if (!(field.target === type || Object.prototype.isPrototypeOf.call(field.target, type))) continue;
    const value = values[field.schemaName];
    if (value === undefined) continue;
    const inner = inputClassOf(field.getType());
    const build = (part: unknown): unknown =>
      inner && typeof part === "object" && part !== null ? buildInput(inner, part) : part;
    input[field.name] = Array.isArray(value) ? value.map(build) : build(value);
  }
  return input;
}
