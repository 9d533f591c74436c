import { createParameterDecorator, type ResolverData } from "type-graphql";
import type { Write } from "../db/write";
import type { RequestContext } from "./request-context";

type Call = ResolverData<RequestContext>;

/** type-graphql makes one object a call, and gives it to middleware and parameters alike. */
const writes = new WeakMap<Call, Write>();

/** Gives the call of a mutation's field its change. */
export function giveWrite(call: Call, write: Write): void {
  writes.set(call, write);
}

/** The change that the field's `@Change` opened. Throws where it has none. */
export function writeOf(call: Call): Write {
  const write = writes.get(call);
  if (!write) throw new Error(`${call.info.fieldName} asks for a change and has no @Change().`);
  return write;
}

/** A parameter: what the viewer may see, as one snapshot. */
export function Reading(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator<RequestContext>(({ context }) => context.read);
}

/** A parameter: the loaders of the snapshot; below a mutation's field those of its own. */
export function Loading(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator<RequestContext>(({ context }) => context.loaders);
}

/** A parameter of a mutation: its change. */
export function Writing(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator<RequestContext>(writeOf);
}
