import { constants } from "node:zlib";
import compress from "@fastify/compress";
import type { FastifyInstance } from "fastify";

/** Smaller answers are one packet on the network, compressed or not. */
const bytesMin = 1_000;
/** Of 11: four fifths of what the best saves, at the speed of gzip. */
const brotliQuality = 4;

/**
 * Compresses what the routes registered from here on answer, texts and streams alike, as the client accepts. A stream leaves as
 * it is read. Safe over TLS (BREACH): no answer holds a secret, such as a token, beside what somebody else could have put there.
 */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    encodings: ["br", "gzip"],
    threshold: bytesMin,
    brotliOptions: {
      // Without it a stream is held back until the window is full, which is seconds of an export.
      flush: constants.BROTLI_OPERATION_FLUSH,
      params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality },
    },
  });
}
