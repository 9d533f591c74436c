import { usePanboard } from "../../packages/api/src/testing/use-panboard";

const panboard = usePanboard();
const manager = "business-manager@cheshire-east";

const answerBytesMax = 200_000;
const errorsMax = 20;
const messageLengthMax = 1_000;
const quotedLengthMax = 200;

const importing =
  "mutation ($input: ImportIndicatorValuesInput!) { importIndicatorValues(input: $input) { imported { added } } }";
const comparing = "query ($input: CompareIndicatorInput!) { compareIndicator(input: $input) { measure } }";
const asking = "query ($code: String!) { indicator(code: $code) { id } }";
const file = { body: "cheshire-east", fileName: "a.csv", csv: "" };
const range = { code: "cp_plans", from: "2011-12", to: "2011-12" };
/** As long as fits in a document. */
const long = "x".repeat(90_000);

interface Answer {
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: object }[];
}

async function send(body: object, accept = "*/*"): Promise<{ status: number; bytes: number; answer: Answer }> {
  const response = await fetch(`${panboard.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept, "authorization": `Bearer ${await panboard.token(manager)}` },
    body: JSON.stringify(body).replace(`"${nestedLists}"`, lists),
  });
  const text = await response.text();
  return { status: response.status, bytes: Buffer.byteLength(text), answer: JSON.parse(text) as Answer };
}

const countOf = (word: string, text: string) => text.split(word).length - 1;
const numbered = (count: number, write: (n: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(" ");
const unknownFields = (count: number, name = "unknown") =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, 1]));
/** A place in a body where lists in lists go, so many that JSON.stringify could not write them. */
const nestedLists = "lists in lists";
const depth = 500_000;
const lists = `${"[".repeat(depth)}1${"]".repeat(depth)}`;

/** What is refused before it runs, and the words that its first error has. */
const refused: [name: string, body: object, words: RegExp][] = [
  [
    "a large file with sixty unknown fields",
    { query: importing, variables: { input: { ...file, csv: "x".repeat(1_900_000), ...unknownFields(60) } } },
    /^Variable "\$input" got invalid value \{…\}; Field "unknown0" is not defined by type/,
  ],
  [
    "two hundred thousand unknown fields",
    { query: importing, variables: { input: { ...file, ...unknownFields(200_000) } } },
    /Field "unknown0" is not defined/,
  ],
  [
    "unknown fields with long names",
    { query: importing, variables: { input: { ...file, ...unknownFields(40, "x".repeat(50_000)) } } },
    /^Variable "\$input" got invalid value \{…\}; Field "x+…x+0" is not defined by type "ImportIndicatorValuesInput"\.$/,
  ],
  [
    "an object where a text belongs",
    { query: importing, variables: { input: { ...file, csv: unknownFields(200_000, "x") } } },
    /^Variable "\$input" got invalid value \{…\} at "input\.csv"; String cannot represent a non string value/,
  ],
  [
    "a text where an object belongs",
    { query: importing, variables: { input: "x".repeat(1_900_000) } },
    /^Variable "\$input" got invalid value "x+…"; Expected type "ImportIndicatorValuesInput" to be an object\.$/,
  ],
  [
    "lists in lists without end",
    { query: comparing, variables: { input: { ...range, areas: nestedLists } } },
    /^Variable "\$input" got invalid value \[…\] at "input\.areas\[0\]"; String cannot represent a non string value/,
  ],
  [
    "a list of a million numbers",
    { query: comparing, variables: { input: { ...range, areas: Array.from({ length: 1_000_000 }, () => 1) } } },
    /^Variable "\$input" got invalid value 1 at "input\.areas\[0\]"; String cannot represent a non string value: 1$/,
  ],
  [
    "ninety variables that are missing",
    {
      query: `query (${numbered(90, (n) => `$v${n}: String!`)}) { ${numbered(90, (n) => `a${n}: board(slug: $v${n}) { id }`)} }`,
    },
    /^Variable "\$v0" of required type "String!" was not provided\.$/,
  ],
  ["a field with a long name", { query: `{ ${long} }` }, /^Cannot query field "x+…x+" on type "Query"\.$/],
  ["an alias with a long name", { query: `{ ${long}: viewer { name } }` }, /^A name has at most 200 characters\.$/],
  [
    "a long text where a number belongs",
    { query: `{ indicators(first: "${long}") { totalCount } }` },
    /^Int cannot represent non-integer value: "x+…x+"$/,
  ],
  ["a long text where a name belongs", { query: `{ "${long}" }` }, /^Syntax Error: Expected Name, found String "x+…/],
  [
    "a long name of what to run",
    { query: "query a { viewer { name } }", operationName: 'x"'.repeat(500_000) },
    /^Unknown operation named "x/,
  ],
  [
    "a document of two million line ends",
    { query: `{ viewer { name }${"\n".repeat(2_000_000)}}` },
    /^The document is longer than 100,000 characters\. Send values as variables\.$/,
  ],
  [
    "three thousand unknown fields",
    { query: `{ ${numbered(3_000, (n) => `f${n}`)} }` },
    /^Cannot query field "f0" on type "Query"\.$/,
  ],
];

describe.each(refused)("%s", (_, body, words) => {
  test("is refused with few and short errors", async () => {
    const { status, bytes, answer } = await send(body);
    expect(status).toBe(400);
    expect(bytes).toBeLessThan(answerBytesMax);
    expect(answer.data).toBeUndefined();
    expect(answer.errors.length).toBeLessThanOrEqual(errorsMax);
    expect(answer.errors[0]?.message).toMatch(words);
    for (const { message, extensions } of answer.errors) {
      expect(message.length).toBeLessThanOrEqual(messageLengthMax);
      expect(countOf("x", message)).toBeLessThanOrEqual(quotedLengthMax + 10);
      const { faults = [], ...others } = extensions as { faults?: { path: string; message: string }[] };
      expect(others).toEqual({ code: "BAD_USER_INPUT", requestId: expect.stringMatching(/^[0-9a-f-]{13}$/) });
      expect(faults.every((fault) => `${fault.path}${fault.message}`.length <= messageLengthMax)).toBe(true);
    }
  });
});

test("variables of the wrong type are refused with 200 where plain JSON alone is known", async () => {
  const { status, answer } = await send({ query: asking, variables: { code: [1] } }, "application/json");
  expect(status).toBe(200);
  expect(answer).toEqual({
    errors: [
      {
        message: 'Variable "$code" got invalid value […]; String cannot represent a non string value: [1]',
        locations: [{ line: 1, column: 8 }],
        extensions: {
          code: "BAD_USER_INPUT",
          faults: [{ path: "code", message: "String cannot represent a non string value: [1]" }],
          requestId: expect.any(String),
        },
      },
    ],
  });
});

test("twenty errors are all told, and of more the first nineteen", async () => {
  const faulty = (count: number) =>
    send({ query: importing, variables: { input: { ...file, ...unknownFields(count) } } });
  const [twenty, more] = [await faulty(20), await faulty(21)];
  expect(twenty.answer.errors).toHaveLength(errorsMax);
  expect(twenty.answer.errors.at(-1)?.message).toMatch(/Field "unknown19"/);
  expect(more.answer.errors).toHaveLength(errorsMax);
  expect(more.answer.errors.at(-1)?.message).toBe("There are more errors than the 19 told here.");
});

test("errors of many resolvers are told like those of the request, beside what did not fail", async () => {
  const query = `{ viewer { name } ${numbered(90, (n) => `a${n}: indicator(code: "a", region: "x${n}") { id }`)} }`;
  const { status, answer } = await send({ query });
  expect(status).toBe(200);
  expect(answer.data).toMatchObject({ viewer: { name: expect.any(String) }, a89: null });
  expect(answer.errors).toHaveLength(errorsMax);
  expect(answer.errors.at(-1)).toEqual({
    message: "There are more errors than the 19 told here.",
    extensions: { code: "BAD_USER_INPUT", requestId: expect.any(String) },
  });
});

test.each(["x", 'x"'])("a resolver's refusal quotes little of what was sent: %s", async (part) => {
  const input = { ...range, areas: Array.from({ length: 150 }, (_, index) => part.repeat(5_000) + index) };
  const { bytes, answer } = await send({ query: comparing, variables: { input } });
  expect(bytes).toBeLessThan(answerBytesMax);
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT" });
  expect(countOf("x", answer.errors[0]?.message ?? "")).toBeLessThanOrEqual(quotedLengthMax);
});

test("a body of four million bytes is read", async () => {
  const { answer } = await send({ query: asking, variables: { code: '"\n'.repeat(1_000_000) } });
  expect(answer).toEqual({ data: { indicator: null } });
});

test("the product still answers afterwards", async () => {
  const { status, answer } = await send({ query: "{ viewer { name } }" });
  expect(status).toBe(200);
  expect(answer.data).toEqual({ viewer: { name: expect.any(String) } });
});
