import {
  coerceInputValue,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";
import type { Fault } from "../errors/app-error";
import { cutEnd, cutMessage } from "./cut-message";

/** Characters of a value in the message of its fault. */
const valueLengthMax = 60;

/** Thrown to stop the coercion of values whose faults are no longer told. */
class EnoughFaults extends Error {}

type Variables = Readonly<Record<string, unknown>>;

/**
 * What is wrong with an operation's variables, and no more than so many faults of it. GraphQL finds the same when it runs
 * the operation, but then prints the whole input anew in each of fifty messages; here a message names the place, and
 * what finding them costs grows with the size of the input alone.
 */
export function findVariableFaults(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
  faultsMax: number,
): GraphQLError[] {
  const faults: GraphQLError[] = [];
  const add = (fault: GraphQLError): void => {
    faults.push(fault);
    if (faults.length === faultsMax) throw new EnoughFaults();
  };
  try {
    for (const definition of variableDefinitions) checkVariable(schema, definition, variables, add);
  } catch (thrown) {
    if (!(thrown instanceof EnoughFaults)) throw thrown;
  }
  return faults;
}

function checkVariable(
  schema: GraphQLSchema,
  definition: VariableDefinitionNode,
  variables: Variables,
  add: (fault: GraphQLError) => void,
): void {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type);
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  const refuse = (message: string, fault: Fault = { path: name, message }): void =>
    add(new GraphQLError(message, { nodes: definition, extensions: { code: "BAD_USER_INPUT", faults: [fault] } }));
  if (!isInputType(type) || value === null || value === undefined) {
    // Nothing is there to be printed: it says what is missing.
    for (const { message } of getVariableValues(schema, [definition], variables).errors ?? []) refuse(message);
    return;
  }
  const hideSuggestions = true;
  coerceInputValue(
    value,
    type,
    (path, invalid, { message }) => {
      const place = path.length > 0 ? ` at "${name}${path.map(writeStep).join("")}"` : "";
      refuse(cutMessage(`Variable "$${name}" got invalid value ${writeValue(invalid)}${place}; ${message}`, true), {
        // An input is one variable as a rule, whose name is the client's own.
        path: path.length > 0 ? path.join(".") : name,
        message: cutMessage(message, true),
      });
    },
    hideSuggestions,
  );
}

function writeStep(step: string | number): string {
  return typeof step === "number" ? `[${step}]` : `.${step}`;
}

function writeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(cutEnd(value, valueLengthMax));
  if (Array.isArray(value)) return value.length > 0 ? "[…]" : "[]";
  return typeof value === "object" && value !== null ? "{…}" : String(value);
}
