import { buildSchema, execute, parse } from "graphql";

const schema = buildSchema("type Query { one: One } type One { name: String, many(first: Int): [One!] }");
const one = { name: "given", many: (args: object) => [{ name: JSON.stringify(args) }] };
const ask = (text: string) => execute({ schema, document: parse(text), rootValue: { one } });

/** Of what infra/patches changes of graphql, that nobody can tell. */
test("any name may stand in an answer, and none is there that was not asked for", async () => {
  const { data, errors } = await ask(
    "{ one { __proto__: name constructor: name toString: name toJSON: name hasOwnProperty: name } }",
  );
  expect(errors).toBeUndefined();
  const names = ["__proto__", "constructor", "toString", "toJSON", "hasOwnProperty"];
  expect(Object.entries(data?.one ?? {})).toEqual(names.map((name) => [name, "given"]));
  const { data: plain } = await ask("{ one { name } }");
  for (const name of names) expect(name in (plain?.one as object)).toBe(false);
  expect(JSON.stringify(plain)).toBe('{"one":{"name":"given"}}');
});

test("a field is given its arguments, and an object of none where it has none", async () => {
  const given: unknown[] = [];
  const name = (args: object): string => (given.push(args), "given");
  const { data } = await execute({
    schema,
    document: parse("{ one { name many(first: 2) { name } } }"),
    rootValue: { one: { ...one, name } },
  });
  expect(given).toEqual([{}]);
  expect(data).toMatchObject({ one: { name: "given", many: [{ name: '{"first":2}' }] } });
});
