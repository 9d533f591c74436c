import type { ServerResponse } from "node:http";

/** The least of a request's context that sending a page needs. */
export interface PageContext {
  status: number;
  type: string;
  body: unknown;
  readonly res: ServerResponse;
}

const answeredWithOwnPage = new WeakSet<ServerResponse>();

/** Answers with a page of ours; never stored by a cache, for it is about one visitor's sign-in. */
export function sendPage(ctx: PageContext, status: number, html: string): void {
  ctx.status = status;
  ctx.type = "html";
  ctx.body = html;
  ctx.res.setHeader("Cache-Control", "no-store");
  answeredWithOwnPage.add(ctx.res);
}

/** Whether what this response carries came from `sendPage`. */
export function isOwnPage(response: ServerResponse): boolean {
  return answeredWithOwnPage.has(response);
}
