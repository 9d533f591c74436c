import { createHash } from "node:crypto";
import { createMethodMiddlewareDecorator, type ResolverData } from "type-graphql";
import { tellRefusal } from "../db/refusals";
import { encodeRowId, typeOfRow } from "../db/row-id";
import type { Write } from "../db/write";
import { conflict } from "../errors/app-error";
import { inputOf } from "./change-input";
import { Repeated } from "./change";
import { writeOf } from "./parameters";
import type { RequestContext } from "./request-context";

/** The key of an earlier request, if it stands for one that has not been forgotten. */
const claimSql = `
insert into idempotency as kept (owner_id, account_id, operation, key, input_sha256, created_at)
values ($1, $2, $3, $4, $5, now())
on conflict (owner_id, account_id, operation, key) do update
  set input_sha256 = excluded.input_sha256, row_id = null, created_at = excluded.created_at
  where kept.created_at < now() - interval '7 days'
returning 1 as claimed`;

const ofKey = "owner_id = $1 and account_id = $2 and operation = $3 and key = $4";

/**
 * Below `@Change`: makes a change once for each `idempotencyKey` of the input, kept for seven days. A repeat answers what
 * the first one made, as it stands now; one that comes while the first is under way waits for it. The same key with another
 * input is a CONFLICT. Without a key nothing is kept.
 */
export function Idempotent(): MethodDecorator {
  return createMethodMiddlewareDecorator<RequestContext>(async (call, next) => {
    const { idempotencyKey: key, ...input } = inputOf(call.args);
    if (typeof key !== "string") return (await next()) as unknown;
    const write = writeOf(call);
    const place = [write.target.id, write.accountId, call.info.fieldName, key];
    const repeated = await claim(write, place, digestOf(input));
    if (repeated !== undefined) return new Repeated(repeated);
    const row: unknown = await next();
    await write.beside.rows("keep idempotency key", `update idempotency set row_id = $5 where ${ofKey}`, [
      ...place,
      idOf(row, call),
    ]);
    return row;
  });
}

/** Takes the key, or answers the id of what was made under it before. */
async function claim(write: Write, place: readonly string[], digest: Buffer): Promise<string | undefined> {
  const claimed = await write.beside
    .rows("claim idempotency key", claimSql, [...place, digest])
    .catch((error: unknown) => {
      throw tellRefusal(error, undefined);
    });
  if (claimed.length > 0) return undefined;
  const [kept] = await write.beside.rows<{ digest: Buffer; rowId: string | null }>(
    "find idempotency key",
    `select input_sha256 as digest, row_id as "rowId" from idempotency where ${ofKey}`,
    place,
  );
  if (!kept?.digest.equals(digest)) {
    throw conflict(
      "idempotencyKey",
      "This key stands for another request of yours. Send this one under a key of its own.",
    );
  }
  if (kept.rowId === null) throw new Error("A key was kept without the row that its change made.");
  return kept.rowId;
}

function idOf(row: unknown, { info }: ResolverData<RequestContext>): string {
  const type = typeof row === "object" && row !== null ? typeOfRow(row) : undefined;
  if (type === undefined) throw new Error(`${info.fieldName} is @Idempotent() and answers no row.`);
  return encodeRowId(type, row as Parameters<typeof encodeRowId>[1]);
}

/** SHA-256 over an input whatever the order of its fields. */
function digestOf(input: unknown): Buffer {
  const sorted = JSON.stringify(input, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
  return createHash("sha256").update(sorted).digest();
}
