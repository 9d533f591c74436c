import { type Agent, request as send } from "node:http";
import type { Facts, ServerName, ViewerName, Work } from "../works/work";

/** One request as it goes over the wire. */
export interface Prepared {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What every request is made with. */
export interface Asking {
  readonly facts: Facts;
  /** Access tokens by subject. */
  readonly tokens: ReadonlyMap<ViewerName, string>;
}

/** The request by which a server is asked for a case of a work. */
export function buildRequest(work: Work, server: ServerName, asked: unknown, { facts, tokens }: Asking): Prepared {
  const viewer = work.viewer(asked);
  const form = server === "bare" ? undefined : work[server];
  const content = form ? { query: form.query, variables: form.variables(asked, facts) } : asked;
  const body = Buffer.from(JSON.stringify(content));
  const who = form ? { authorization: `Bearer ${tokens.get(viewer) ?? ""}` } : { "x-viewer": viewer };
  const headers = { "content-type": "application/json", "content-length": String(body.length), ...who };
  return { path: form ? "/graphql" : `/${work.name}`, headers, body };
}

/** Sends a request over one of an agent's connections. Throws for any answer but 200. */
export function ask(url: string, agent: Agent, { path, headers, body }: Prepared): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const sent = send(url + path, { method: "POST", agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const answer = Buffer.concat(chunks);
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`${url}${path} answered ${response.statusCode}: ${answer.toString().slice(0, 1000)}`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** What a server's answer says, in the form that all are compared in. Throws where it holds errors. */
export function readAnswer(work: Work, server: ServerName, asked: unknown, answer: Buffer): unknown {
  const content = JSON.parse(answer.toString()) as { readonly data?: unknown; readonly errors?: unknown };
  if (server === "bare") return work.bare?.read(content, asked);
  if (content.errors) throw new Error(`${work.name}, ${server}: ${JSON.stringify(content.errors).slice(0, 2000)}`);
  return work[server]?.read(content.data, asked);
}
