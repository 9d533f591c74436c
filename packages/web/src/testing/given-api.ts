import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What an API answers an operation with: GraphQL's answer, "no answer" for a connection that is cut, or nothing yet. */
export type GivenAnswer = { readonly data?: unknown; readonly errors?: readonly unknown[] } | "no answer";

export interface GivenApi {
  readonly origin: string;
  /** The variables of every request for an operation, in their order. */
  readonly asked: (operation: string) => readonly Readonly<Record<string, unknown>>[];
  /** The next answers to an operation, one a request; the last one stays. A promise holds the answer back. */
  readonly answer: (operation: string, ...answers: (GivenAnswer | Promise<GivenAnswer>)[]) => void;
  /** What every file is answered with; with another status than 200 it is refused. */
  readonly answerFiles: (content: string, status?: number) => void;
  /** Every request for a file: its path with its query, and whose token it carried. */
  readonly askedFiles: () => readonly AskedFile[];
  readonly close: () => Promise<void>;
}

interface AskedFile {
  readonly path: string;
  readonly authorization: string | undefined;
}

interface Asked {
  readonly operationName: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The world outside the client: a GraphQL server on loopback that answers what it is told to, and an error to all else. */
export async function givenApi(): Promise<GivenApi> {
  const answers = new Map<string, (GivenAnswer | Promise<GivenAnswer>)[]>();
  const asked: Asked[] = [];
  const askedFiles: AskedFile[] = [];
  let file = { content: "", status: 200 };
  const server = createServer((request, response) => {
    if (request.method === "GET") {
      askedFiles.push({ path: request.url ?? "", authorization: request.headers.authorization });
      response.writeHead(file.status, { "content-disposition": `attachment; filename="given.csv"` });
      return void response.end(file.content);
    }
    void readJson(request).then(async (body) => {
      const { operationName } = body as Asked;
      asked.push(body as Asked);
      const told = answers.get(operationName) ?? [];
      const answer = await (told.length > 1 ? told.shift() : told[0]);
      if (answer === "no answer") return void request.socket.destroy();
      response.writeHead(200, { "content-type": "application/json" });
      response.end(
        JSON.stringify(answer ?? { errors: [{ message: "Nothing is here.", extensions: { code: "INTERNAL" } }] }),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: (operation) => asked.filter((one) => one.operationName === operation).map(({ variables }) => variables),
    answer: (operation, ...given) => answers.set(operation, given),
    answerFiles: (content, status = 200) => {
      file = { content, status };
    },
    askedFiles: () => askedFiles,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as unknown;
}
