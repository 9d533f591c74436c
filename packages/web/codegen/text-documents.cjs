const { Kind, print, visit } = require("graphql");

/**
 * A plugin of the code generator: each operation as a text that knows the types of its variables and its answer, with the
 * fragments that it needs. A text is sent as it is, so that the client needs neither graphql's parser nor its printer.
 */
function plugin(_schema, files, { externalFragments = [] }) {
  const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(externalFragments.map(({ name, node }) => [name, node]));
  for (const node of definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operations.length === 0) return "";
  return {
    prepend: ['import type { TextDocument } from "@panboard/shared/client";'],
    content: operations.map((node) => writeOperation(node, fragments)).join("\n"),
  };
}

function writeOperation(node, fragments) {
  const name = node.name.value;
  const answer = `${name}${node.operation[0].toUpperCase()}${node.operation.slice(1)}`;
  const text = [node, ...fragmentsOf(node, fragments)].map(print).join("\n");
  return `export const ${name}Document = \`${text}\` as unknown as TextDocument<${answer}, ${answer}Variables>;`;
}

/** The fragments that a part of a document spreads, and those that they spread, each once. */
function fragmentsOf(part, fragments, found = new Set()) {
  visit(part, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return [...found];
}

module.exports = { plugin };
