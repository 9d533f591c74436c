import type { IncomingMessage } from "node:http";

const bodyBytesMax = 4096;

/**
 * Reads a form's fields (application/x-www-form-urlencoded); undefined for another type or more than 4,096 bytes. The
 * body must not have been read before.
 */
export async function readFormBody(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const [type = ""] = (request.headers["content-type"] ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded") return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // Read to the end even so: leaving early would close the connection before the answer.
    if (bytes <= bodyBytesMax) chunks.push(chunk);
  }
  if (bytes > bodyBytesMax) return undefined;
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
