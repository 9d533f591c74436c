import "reflect-metadata";
import { Max } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, Field, InputType, Int } from "type-graphql";
import { validateArgument } from "./validate-input";

@ArgsType()
class PageArguments {
  @Field(() => Int)
  @Max(5)
  first!: number;
}

@InputType()
class CountInput {
  @Field(() => Int)
  @Max(5)
  count!: number;
}

const asking = (args: object) => ({ root: {}, args, context: {}, info: {} as GraphQLResolveInfo });
const page = (first: number) => Object.assign(new PageArguments(), { first });
const counts = (...all: readonly number[]) => all.map((count) => Object.assign(new CountInput(), { count }));

test("arguments that are shared are validated once, and refused for each who asks", async () => {
  const [kept, refused] = [asking({ first: 5 }), asking({ first: 6 })];
  expect(validateArgument(page(5), PageArguments, kept)).toBe(validateArgument(page(5), PageArguments, kept));
  const faults = [{ path: "first", message: "This must not be greater than 5." }];
  for (let turn = 0; turn < 2; turn += 1)
    await expect(validateArgument(page(6), PageArguments, refused)).rejects.toMatchObject({ faults });
  await expect(validateArgument(page(5), PageArguments, kept)).resolves.toBeUndefined();
});

test("several inputs of a class are validated each", async () => {
  const both = asking({ one: [{ count: 5 }], other: [{ count: 6 }] });
  await expect(validateArgument(counts(5), CountInput, both)).resolves.toBeUndefined();
  const faults = [{ path: "count", message: "This must not be greater than 5." }];
  await expect(validateArgument(counts(1, 6), CountInput, both)).rejects.toMatchObject({ faults });
  expect(validateArgument("text", String, both)).toBeUndefined();
});
