import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createPanboardClient, PanboardError, type TextDocument } from "./index";

const viewerDocument = "query Viewer { viewer { name } }" as TextDocument<object, object>;
const indicatorDocument = "query Indicator($code: String!) { indicator(code: $code) { title } }" as TextDocument<
  { readonly indicator: { readonly title: string } | null },
  { readonly code: string }
>;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

describe("the typed client", () => {
  let server: Server | undefined;
  let asked: { headers: IncomingMessage["headers"]; body: Record<string, unknown> } | undefined;

  async function givenApi(answer: Answer): Promise<string> {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        asked = { headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
        response.writeHead(answer.status, { "content-type": "application/json", "x-request-id": "header-reference" });
        response.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
      });
    });
    const listening = server;
    await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/graphql`;
  }

  afterEach(async () => {
    asked = undefined;
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
    server = undefined;
  });

  async function refusal(answer: Answer): Promise<PanboardError> {
    const client = createPanboardClient({ url: await givenApi(answer), getToken: () => undefined });
    const error: unknown = await client.request(viewerDocument, {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PanboardError);
    return error as PanboardError;
  }

  it("sends the token, the document and its variables, and answers with the data", async () => {
    const url = await givenApi({ status: 200, body: { data: { indicator: null } } });
    const client = createPanboardClient({ url, getToken: () => Promise.resolve("a-token") });
    await expect(client.request(indicatorDocument, { code: "cp_plans" })).resolves.toEqual({ indicator: null });
    expect(asked?.headers.authorization).toBe("Bearer a-token");
    expect(asked?.body).toMatchObject({ operationName: "Indicator", variables: { code: "cp_plans" } });
  });

  it("sends no authorization header without a token", async () => {
    await refusal({ status: 200, body: { errors: [{ message: "No." }] } });
    expect(asked?.headers.authorization).toBeUndefined();
  });

  it("keeps the code, the faults, the sentence and the reference of a refusal", async () => {
    const extensions = {
      code: "BAD_USER_INPUT",
      faults: [{ path: "from", message: "Say from when." }],
      requestId: "7F3K",
    };
    const error = await refusal({ status: 200, body: { errors: [{ message: "from: not a period.", extensions }] } });
    expect(error).toMatchObject({
      code: "BAD_USER_INPUT",
      faults: [{ path: "from", message: "Say from when." }],
      message: "from: not a period.",
      requestId: "7F3K",
    });
  });

  it("takes a code it does not know for a fault of the API, and the reference from the header", async () => {
    const error = await refusal({ status: 200, body: { errors: [{ message: "Odd.", extensions: { code: "ODD" } }] } });
    expect(error).toMatchObject({ code: "INTERNAL", requestId: "header-reference" });
  });

  it("names a refusal without a GraphQL answer by its status", async () => {
    expect((await refusal({ status: 401, body: "not signed in" })).code).toBe("UNAUTHENTICATED");
  });

  it("says UNREACHABLE when nothing answers", async () => {
    const url = await givenApi({ status: 200, body: {} });
    await new Promise<void>((resolve) => server?.close(() => resolve()));
    server = undefined;
    const client = createPanboardClient({ url, getToken: () => undefined });
    await expect(client.request(viewerDocument, {})).rejects.toMatchObject({ code: "UNREACHABLE" });
  });
});
