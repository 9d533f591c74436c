import type { Permission } from "@panboard/shared";
import { decideChange, type WantedTarget } from "../db/change-target";
import type { ChangeTarget } from "../db/rights";
import { decodeRowId, type RowKey } from "../db/row-id";
import { badInput, notFound } from "../errors/app-error";
import type { RequestContext } from "./request-context";

/** What a change is about, where the input has no `body`, `region` or `id` that says it. */
export interface ChangeOptions {
  /** The field of the input that holds the id of a row of the target. */
  readonly of?: string;
}

type Input = Readonly<Record<string, unknown>>;

/** The input of a mutation: its argument of that name. */
export function inputOf(args: Readonly<Record<string, unknown>>): Input {
  return (args.input ?? args) as Input;
}

/**
 * The one thing that a change writes, under what the viewer holds there: the input's `body` (an id, or the slug of one of
 * the viewer's), else its `region`, else what the id of a row says. Throws NOT_FOUND and FORBIDDEN as `decideChange` does.
 */
export async function decideTarget(
  context: RequestContext,
  declared: readonly Permission[],
  { of }: ChangeOptions,
  input: Input,
): Promise<ChangeTarget> {
  const { rights } = context.viewer;
  const decide = (wanted: WantedTarget): ChangeTarget => decideChange(rights, declared, wanted);
  if (declared.includes("account:own")) return decide({ kind: "ACCOUNT", id: rights.accountId });
  if (typeof input.body === "string") {
    return decide({ kind: "BODY", id: await findBody(context, input.body) });
  }
  if (typeof input.region === "string") {
    return decide({ kind: "REGION", id: await findRegion(context, input.region) });
  }
  const key = decodeRowId(String(input.id ?? (of === undefined ? "" : input[of])));
  if (!key) throw notFound();
  if (isBody(key)) return decide({ kind: "BODY", id: bodyOfKey(context, key) });
  return decide(key.bodyId === undefined ? { kind: "REGION", id: key.regionId } : { kind: "BODY", id: key.bodyId });
}

const isBody = ({ type }: RowKey): boolean => type === "Board" || type === "JointBody";

/** The body that an id is of. Throws NOT_FOUND for an id of something else, and for one that names another region. */
function bodyOfKey({ viewer }: RequestContext, key: RowKey): string {
  if (!isBody(key) || viewer.rights.regionOfBody.get(key.id) !== key.regionId) throw notFound();
  return key.id;
}

async function findBody(context: RequestContext, text: string): Promise<string> {
  const { read, viewer } = context;
  const key = decodeRowId(text);
  if (key) return bodyOfKey(context, key);
  const rows = await read.rows<{ id: string }>(
    "bodies of the viewer by slug",
    "select id from body where slug = $1 and id = any ($2::uuid[])",
    [text, [...viewer.rights.regionOfBody.keys()]],
  );
  if (rows.length > 1) throw badInput("body", "Several of your regions have a body of that name: give its id.");
  if (!rows[0]) throw notFound();
  return rows[0].id;
}

async function findRegion({ read, viewer }: RequestContext, text: string): Promise<string> {
  const key = decodeRowId(text);
  if (key && key.type !== "Region") throw notFound();
  if (key) return key.regionId;
  const rows = await read.rows<{ id: string }>(
    "regions of the viewer by slug",
    "select region_id as id from region where slug = $1 and region_id = any ($2::uuid[])",
    [text, viewer.rights.regionIds],
  );
  if (!rows[0]) throw notFound();
  return rows[0].id;
}
