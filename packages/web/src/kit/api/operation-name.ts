/** The name of the operation that a text holds, which comes first in it; undefined where it has none. */
export function operationNameOf(text: string): string | undefined {
  return operationOf(text)?.name;
}

function operationOf(text: string): { readonly operation: string; readonly name: string } | undefined {
  const [, operation, name] = /^\s*(query|mutation|subscription)\s+(\w+)/.exec(text) ?? [];
  return operation === undefined || name === undefined ? undefined : { operation, name };
}

/**
 * All that the client library asks of graphql's parser: which operation a text holds. The build puts this in the parser's place,
 * which is larger than the rest of a page; the texts are the code generator's, each of one operation that comes first.
 */
export function parse(text: string): { readonly definitions: readonly object[] } {
  const found = operationOf(text);
  const { operation, name: value } = found ?? {};
  return { definitions: found ? [{ kind: Kind.OPERATION_DEFINITION, operation, name: { value } }] : [] };
}

/** Throws: the client sends texts alone. */
export function print(): never {
  throw new Error("The client has no printer of GraphQL: give it the text of an operation.");
}

/** The kinds of graphql's definitions that the client library names. */
export const Kind = { OPERATION_DEFINITION: "OperationDefinition" } as const;
