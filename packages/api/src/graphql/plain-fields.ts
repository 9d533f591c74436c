import { getMetadataStorage } from "type-graphql";

/**
 * Leaves every field without a guard or a middleware to graphql itself, which reads the property; type-graphql would call
 * a function for each value. To be called before the schema is built. type-graphql's own `simpleResolvers` would drop the
 * guards of such fields without a word.
 */
export function leavePlainFieldsToGraphql(): void {
  const { fields, authorizedFields, authorizedResolver, middlewares, resolverMiddlewares } = getMetadataStorage();
  const guards = [...authorizedFields, ...middlewares];
  const guardedClasses = new Set([...authorizedResolver, ...resolverMiddlewares].map(({ target }) => target));
  for (const field of fields) {
    const isGuard = ({ target, fieldName }: (typeof guards)[number]): boolean =>
      target === field.target && fieldName === field.name;
    // Where the schema's name is another, graphql would look for a property that there is none of.
    const hasOwnName = field.name === field.schemaName;
    field.simple = hasOwnName && !guards.some(isGuard) && !guardedClasses.has(field.target);
  }
}
