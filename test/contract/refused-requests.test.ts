import { usePanboard } from "../../packages/api/src/testing/use-panboard";

const panboard = usePanboard();
const manager = "business-manager@cheshire-east";
const good = "{ viewer { name } }";
const aliases = Array.from({ length: 101 }, (_, index) => `a${index}: viewer { name }`).join(" ");
const nestedPages = `query ($n: Int!) { board(slug: "halton") { partners(first: 60) { nodes { body { ...more } } } } }
  fragment more on Board { partners(first: $n) { nodes { id } } }`;
const formTypes = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"];

interface Sent {
  readonly method?: string;
  readonly search?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

async function send({ method = "POST", search = {}, headers, body }: Sent): Promise<{ status: number; body: unknown }> {
  const authorization = `Bearer ${await panboard.token(manager)}`;
  const answer = await fetch(`${panboard.url}/graphql?${new URLSearchParams(search).toString()}`, {
    method,
    headers: { "content-type": "application/json", authorization, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: await answer.json() };
}

const refusal = (message: string | RegExp) => ({
  errors: [
    {
      message: expect.stringMatching(message),
      extensions: { code: "BAD_USER_INPUT", requestId: expect.stringMatching(/^[0-9a-f-]{13}$/) },
    },
  ],
});

const operations: [name: string, body: object, words: RegExp][] = [
  ["that does not parse", { query: "{" }, /^Syntax Error: Expected Name, found <EOF>\.$/],
  ["past the limit of tokens", { query: `{ viewer { ${"name ".repeat(4_001)} } }` }, /more than 4,000 tokens/],
  [
    "that is nested without end",
    { query: `${"{a".repeat(1_999)}${"}".repeat(1_999)}` },
    /nested too deeply|depth|4,000 tokens/,
  ],
  ["that asks for what there is not", { query: "{ nothing }" }, /^Cannot query field "nothing"/],
  ["past the limit of aliases", { query: `{ ${aliases} }` }, /limit of 100/],
  [
    "whose pages within pages are too many",
    { query: nestedPages },
    /^Pages within pages come to more than 10,000 rows/,
  ],
  ["that is a subscription", { query: "subscription { viewer { name } }" }, /^There is no subscription here/],
  ["that misses a variable", { query: "query ($slug: String!) { board(slug: $slug) { id } }" }, /"\$slug"/],
  ["that cannot be told from another", { query: `query a ${good} query b ${good}` }, /^Must provide operation name/],
];

describe("an operation", () => {
  describe.each(operations)("%s", (_, body, words) => {
    test("is refused with 400 and the request's id", async () => {
      for (const accept of [undefined, "*/*", "application/graphql-response+json, application/json;q=0.9"]) {
        const { status, body: answered } = await send({ body, ...(accept && { headers: { accept } }) });
        expect(status).toBe(400);
        expect(answered).toMatchObject(refusal(words));
      }
    });

    test("is refused in the same words with 200 where plain JSON alone is known", async () => {
      const { status, body: answered } = await send({ body, headers: { accept: "application/json" } });
      expect(status).toBe(200);
      expect(answered).toMatchObject(refusal(words));
    });
  });
});

const requests: [name: string, sent: Sent, status: number, words: RegExp][] = [
  ["a list of operations", { body: [{ query: good }] }, 400, /^Send one operation in one request/],
  ["variables that are a list", { body: { query: good, variables: [1] } }, 400, /`variables` .* must be an object/],
  ["a query that is no text", { body: { query: 1 } }, 400, /must be strings/],
  ["no query", { body: { text: good } }, 400, /^Send the request as a JSON object that holds a query/],
  ["nothing but null", { body: null }, 400, /^Send the request as a JSON object that holds a query/],
  [
    "a query by its digest",
    { body: { extensions: { persistedQuery: { version: 1, sha256Hash: "0" } } } },
    400,
    /^PersistedQueryNotSupported$/,
  ],
  ["a wish for a page", { body: { query: good }, headers: { accept: "text/html" } }, 406, /^The answer is JSON/],
  ["a change by GET", { method: "GET", search: { query: "mutation { __typename }" } }, 405, /^GET requests only/],
  ["two queries by GET", { method: "GET", search: { query: good, variables: "[]" } }, 400, /JSON-encoded object/],
  ["a method of files", { method: "PUT", body: { query: good } }, 405, /^Send the request by POST as JSON/],
  [
    "a query that a link could hold",
    { method: "GET", search: { query: good }, headers: { "content-type": "text/plain" } },
    400,
    /^Send the request by POST as JSON/,
  ],
  ...formTypes.map((type): [string, Sent, number, RegExp] => [
    `a form of the type ${type}`,
    { body: { query: good }, headers: { "content-type": type } },
    type === "text/plain" ? 400 : 415,
    /as JSON, with the content type application\/json\.$/,
  ]),
];

test.each(requests)("%s is refused with the request's id, whatever is accepted", async (_, sent, status, words) => {
  for (const accept of ["*/*", "application/json", "application/graphql-response+json"]) {
    const answer = await send({ ...sent, headers: { accept, ...sent.headers } });
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject(refusal(words));
  }
});

test("an error of a resolver leaves the status at 200, whatever is accepted", async () => {
  for (const accept of ["*/*", "application/json", "application/graphql-response+json"]) {
    const { status, body } = await send({
      body: { query: "{ indicators(first: 0) { totalCount } }" },
      headers: { accept },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ data: null, ...refusal(/^first: /) });
  }
});

test("a failure before the operation is masked and has the request's id", async () => {
  const owner = await panboard.connect("owner");
  // Somebody whom nobody has asked for yet, since rights are kept for a while.
  const authorization = `Bearer ${await panboard.token("chair@halton")}`;
  await owner.query("revoke select on account from panboard_system");
  const { status, body } = await send({ body: { query: good }, headers: { authorization } });
  await owner.query("grant select on account to panboard_system");
  expect(status).toBe(500);
  expect(body).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^Something went wrong on our side/),
        extensions: { code: "INTERNAL", requestId: expect.stringMatching(/^[0-9a-f-]{13}$/) },
      },
    ],
  });
});
