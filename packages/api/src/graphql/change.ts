import type { Permission } from "@panboard/shared";
import { getNullableType, type GraphQLResolveInfo, isObjectType } from "graphql";
import { createMethodMiddlewareDecorator, Extensions, type ResolverData } from "type-graphql";
import { notFound } from "../db/change-target";
import { decodeRowId, placeOfRow } from "../db/row-id";
import type { Write } from "../db/write";
import { type ChangeOptions, decideTarget, inputOf } from "./change-input";
import { giveWrite } from "./parameters";
import type { RequestContext } from "./request-context";
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
        await context.renew();
        const wanted = await decideTarget(context, permissions, options, inputOf(args));
        await context.renew();
        write = context.openWrite(wanted, info.fieldName);
        giveWrite(call, write);
        for (const name of Object.keys(args)) await validateInput(target.constructor, String(key), name, args[name]);
        const result: unknown = await next();
        if (result instanceof Repeated) await write.rollback();
        else await write.commit();
        return await buildPayload(call, result);
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

async function buildPayload({ context, info }: ResolverData<RequestContext>, result: unknown): Promise<Payload> {
  // What hangs from the row is read as it stands after the change.
  await context.renew();
  const row = result instanceof Repeated ? await findRepeated(context, result) : result;
  return { [fieldOf(info)]: row, userErrors: [] };
}

/** What a repeated change answered, as this viewer may see it today. */
async function findRepeated({ read }: RequestContext, { rowId }: Repeated): Promise<object> {
  const key = decodeRowId(rowId);
  if (!key) throw notFound();
  const { entity, where } = placeOfRow(key);
  const row = await read.repo(entity).find(where, { withRemoved: true });
  if (!row) throw notFound();
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
