import type { Permission } from "@panboard/shared";
import { getNullableType, type GraphQLResolveInfo, isObjectType } from "graphql";
import { createMethodMiddlewareDecorator, Extensions, type ResolverData } from "type-graphql";
import { decodeRowId, placeOfRow } from "../db/row-id";
import type { Edited } from "../db/owned";
import type { Write } from "../db/write";
import { AppError, conflict, notFound } from "../errors/app-error";
import { type ChangeOptions, decideTarget, inputOf } from "./change-input";
import { giveWrite } from "./parameters";
import type { RequestContext } from "./request-context";
import { storedWords } from "./format-error";
import { type Payload, payloadOfError } from "./user-errors";
import { validateInput } from "./validate-input";

/** The answer of a change that was made before, under the same key: the id of the row that it answered. */
export class Repeated {
  constructor(readonly rowId: string) {}
}

/**
 * Makes a mutation's method a change: one transaction about one target, under the permissions that are declared here, all
 * of which the viewer must hold there. What the method answers becomes the payload once it has committed; what the one who
 * asked can mend becomes the payload's `userErrors`, and nothing is changed.
 */
export function Change(...declared: readonly (Permission | ChangeOptions)[]): MethodDecorator {
  const permissions = declared.filter((one) => typeof one === "string");
  const options = declared.find((one) => typeof one === "object") ?? {};
  const told = Extensions({ permissions });
  return (target, key, descriptor) => {
    const transaction = createMethodMiddlewareDecorator<RequestContext>(async (call, next) => {
      const { context, args, info } = call;
      let write: Write | undefined;
      try {
        // What was read before is over, so that the change is decided on what stands now; and so is what that took, since
        // a request that held one connection and waited for another could wait for itself.
        await context.begin();
        const wanted = await decideTarget(context, permissions, options, inputOf(args));
        await context.renew();
        write = context.openWrite(wanted, info.fieldName);
        giveWrite(call, write);
        for (const name of Object.keys(args)) await validateInput(target.constructor, String(key), name, args[name]);
        const result: unknown = await next();
        if (result instanceof Repeated) {
          await write.rollback();
          return await payloadOf(call, await findRepeated(context, result));
        }
        await write.commit();
        return await payloadOf(call, result).catch((cause: unknown) => {
          throw new AppError("INTERNAL", storedWords, { cause });
        });
      } catch (error) {
        await write?.rollback();
        const payload = payloadOfError(error);
        if (!payload) throw error;
        return payload;
      }
    });
    told(target, key, descriptor);
    transaction(target, key, descriptor);
  };
}

/** The payload of what was changed. What hangs from it is read as it stands after the change. */
async function payloadOf({ context, info }: ResolverData<RequestContext>, changed: unknown): Promise<Payload> {
  await context.renew();
  return { [fieldOf(info)]: changed, userErrors: [] };
}

/** What a repeated change made, as this viewer may see it today. Throws CONFLICT where it was removed since. */
async function findRepeated(context: RequestContext, { rowId }: Repeated): Promise<object> {
  await context.renew();
  const key = decodeRowId(rowId);
  if (!key) throw notFound();
  const { entity, where } = placeOfRow(key);
  const row = (await context.read.repo(entity).find(where, { withRemoved: true })) as Partial<Edited> | undefined;
  if (!row) throw notFound();
  if (row.removedAt) throw conflict("idempotencyKey", "What was made under this key was removed since.");
  return row;
}

/** The one field of the payload that is not about errors. */
function fieldOf(info: GraphQLResolveInfo): string {
  const type = getNullableType(info.returnType);
  const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
  const [field, ...others] = fields.filter((name) => name !== "userErrors" && name !== "conflict");
  if (!field || others.length > 0)
    throw new Error(`${info.fieldName} must answer a payload of one field and its errors.`);
  return field;
}
