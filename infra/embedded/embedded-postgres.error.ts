/**
 * Why the embedded Postgres can't run. The message is one plain English sentence for the person who starts the
 * product; what went wrong underneath, if anything did, is the cause.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = "EmbeddedPostgresError";
}
