import type { MiddlewareFn } from "type-graphql";
import { badInput } from "../errors/app-error";
import type { RequestContext } from "./request-context";

/** Refuses the one character that no text of the database can hold, by naming the argument or input field it is in. */
export const refuseNul: MiddlewareFn<RequestContext> = ({ args }, next) => {
  const field = findNul(args);
  if (field !== undefined) throw badInput(field, "The text holds a character that cannot be stored (U+0000).");
  return next();
};

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
