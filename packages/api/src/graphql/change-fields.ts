import { IsOptional, Length, Min } from "class-validator";
import { Field, Int } from "type-graphql";

/** Of a field `expectedVersion`: its description, and what is told of one that no row has. */
export const versionWords = {
  description: "The version that the change was made on; refused with CONFLICT where somebody was faster.",
  message: "A version is a number from 1.",
} as const;
const keyWords =
  "Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made.";

/** The field `expectedVersion` of an input that changes a row: the version that somebody saw, from 1. */
export function ExpectedVersion(): PropertyDecorator {
  return together(
    Field(() => Int, { description: versionWords.description }),
    Min(1, versionWords),
  );
}

/** The field `idempotencyKey` of an input that makes something, where `@Idempotent()` stands. */
export function IdempotencyKey(): PropertyDecorator {
  return together(
    Field(() => String, { nullable: true, description: keyWords }),
    IsOptional(),
    Length(1, 200, { message: "A key has 1 to 200 characters." }),
  );
}

function together(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };
}
