import { defaultFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import { badInput } from "../errors/app-error";

/**
 * Makes every field that takes arguments refuse the one character that no text of the database can hold, by naming the
 * argument or input field that it is in. It is refused before anything is asked of who may call the field.
 */
export function refuseNul(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (root, args: object, context, info): unknown => {
        const name = findNul(args);
        if (name !== undefined) throw badInput(name, "The text holds a character that cannot be stored (U+0000).");
        return resolve(root, args, context, info);
      };
    }
  }
  return schema;
}

function findNul(value: unknown, field = "input"): string | undefined {
  if (typeof value === "string") return value.includes("\u0000") ? field : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  const isList = Array.isArray(value);
  for (const [key, part] of Object.entries(value)) {
    const found = findNul(part, isList ? field : key);
    if (found !== undefined) return found;
  }
  return undefined;
}
