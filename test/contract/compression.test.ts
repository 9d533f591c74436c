import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { request } from "node:http";
import { usePanboard } from "../../packages/api/src/testing/use-panboard";

const panboard = usePanboard();
const manager = "business-manager@cheshire-east";
const long = "{ indicators(published: true, first: 200) { nodes { code title definition } } }";

interface RawAnswer {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly body: Buffer;
}

/** Asks as it is sent, without the decompression that `fetch` does by itself. */
async function ask(query: string, acceptEncoding?: string): Promise<RawAnswer> {
  const token = await panboard.token(manager);
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "authorization": `Bearer ${token}`,
      ...(acceptEncoding !== undefined && { "accept-encoding": acceptEncoding }),
    };
    const asked = request(`${panboard.url}/graphql`, { method: "POST", headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const { "content-encoding": encoding, vary } = answer.headers;
        resolve({ encoding, vary, body: Buffer.concat(chunks) });
      });
      answer.on("error", reject);
    });
    asked.on("error", reject);
    asked.end(JSON.stringify({ query }));
  });
}

test("compresses answers of GraphQL as the client accepts, and says the same", async () => {
  const plain = await ask(long);
  expect(plain.encoding).toBeUndefined();
  const brotli = await ask(long, "gzip, deflate, br");
  expect(brotli).toMatchObject({ encoding: "br", vary: expect.stringMatching(/accept-encoding/i) });
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  expect(brotli.body.length).toBeLessThan(plain.body.length / 2);
  const gzip = await ask(long, "gzip");
  expect(gzip.encoding).toBe("gzip");
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
});

test("leaves short answers as they are", async () => {
  expect((await ask("{ viewer { name } }", "br")).encoding).toBeUndefined();
});

test("a long refusal has the request's id, compressed too", async () => {
  const { encoding, body } = await ask(
    `{ ${Array.from({ length: 40 }, (_, index) => `nothing${index}`).join(" ")} }`,
    "gzip",
  );
  expect(encoding).toBe("gzip");
  const { errors } = JSON.parse(gunzipSync(body).toString("utf8")) as {
    errors: { extensions: { requestId: string } }[];
  };
  expect(errors.every(({ extensions }) => extensions.requestId !== "")).toBe(true);
  expect(errors[0]?.extensions.requestId).toEqual(expect.any(String));
});
