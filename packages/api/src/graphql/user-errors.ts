import { type ClassType, Field, ObjectType, registerEnumType } from "type-graphql";
import { AppError, type Fault } from "../errors/app-error";
import { actorInWords, isEdited } from "../db/owned";
import { DateTimeScalar } from "./scalars";

/** Why a change was not made, where the one who asked can mend it. */
export enum UserErrorCode {
  BAD_USER_INPUT = "BAD_USER_INPUT",
  CONFLICT = "CONFLICT",
}
registerEnumType(UserErrorCode, {
  name: "UserErrorCode",
  description: "Why a change was not made.",
  valuesConfig: {
    BAD_USER_INPUT: { description: "The input is at fault." },
    CONFLICT: { description: "What is stored is: somebody changed the row, or a key is taken." },
  },
});

/** One thing to mend. */
@ObjectType({ description: "One thing to mend before the change can be made." })
export class UserError {
  @Field(() => String, { description: "The field of the input, such as `until` or `lines.2.amount`." })
  path!: string;

  @Field(() => String, { description: "What is wrong, as a sentence for people." })
  message!: string;

  @Field(() => UserErrorCode, { description: "Whether the input is at fault, or what is stored meanwhile." })
  code!: UserErrorCode;
}

/** What a mutation answers: what it made, or why it made nothing. */
export interface Payload {
  readonly userErrors: readonly UserError[];
  readonly conflict?: object | null;
}

/**
 * The payload of a mutation whose one field besides the errors holds what was changed; the caller subclasses it to name
 * it. What people edit under a version tells with a conflict who else changed it; of an interface the caller says whether
 * its rows are edited. A payload of several rows tells of no conflict.
 */
export function definePayload<T extends object>(
  name: string,
  field: string,
  type: ClassType<T> | (abstract new () => T),
  description: string,
  options: { readonly isEdited: boolean; readonly isList?: boolean } = { isEdited: isEdited(type) },
) {
  @ObjectType(`${name}Conflict`, { description: "What somebody else made of it since." })
  class Conflict {
    @Field(() => type, { description: "What it says now." })
    current!: T;

    @Field(() => String, { description: "The role that changed it, in words." })
    changedBy!: string;

    @Field(() => DateTimeScalar, { description: "When it was changed." })
    changedAt!: Date;
  }

  @ObjectType(`${name}Payload`, { description: "What was changed, or why nothing was." })
  abstract class BasePayload implements Payload {
    @Field(() => [UserError], { description: "Everything to mend; empty where the change was made." })
    userErrors!: UserError[];
  }
  Field(() => (options.isList ? [type] : type), { nullable: true, description })(BasePayload.prototype, field);
  if (options.isEdited) {
    const words = "Where somebody else changed it first: what they made of it.";
    Field(() => Conflict, { nullable: true, description: words })(BasePayload.prototype, "conflict");
  }
  return BasePayload;
}

/** What of an error the one who asked can mend; undefined for every other error. */
export function payloadOfError(error: unknown): Payload | undefined {
  if (!(error instanceof AppError) || (error.code !== "BAD_USER_INPUT" && error.code !== "CONFLICT")) return undefined;
  const code = UserErrorCode[error.code];
  const faults: readonly Fault[] = error.faults.length > 0 ? error.faults : [{ path: "input", message: error.message }];
  const { conflict } = error;
  return {
    userErrors: faults.map(({ path, message }) => ({ path, message, code })),
    conflict: conflict
      ? {
          current: conflict.current,
          changedBy: actorInWords(conflict.changedAs),
          changedAt: conflict.changedAt,
        }
      : null,
  };
}
