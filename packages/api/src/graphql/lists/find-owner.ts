import { decodeRowId } from "../../db/row-id";
import { badInput, forbidden, notFound } from "../../errors/app-error";
import type { RequestContext } from "../request-context";
import type { ListOwner } from "./owners";

/** Whose list it is. */
export interface FoundOwner {
  readonly id: string;
  readonly slug: string;
}

interface OwnerRow extends FoundOwner {
  readonly regionId: string;
  readonly kind: string;
}

/**
 * The body or the region that somebody names by its id or its slug; their own region where they name none and have one.
 * Throws BAD_USER_INPUT at `body` or `region` where it is not plain which is meant, NOT_FOUND for what they can't read.
 */
export async function findOwner(context: RequestContext, of: ListOwner, text: string | undefined): Promise<FoundOwner> {
  return of.kind === "BODY" ? findBody(context, text) : findRegion(context, text);
}

/** Throws for an owner whose list the viewer is not shown: FORBIDDEN where they have to do with it, else NOT_FOUND. */
export function requireShown({ viewer: { rights } }: RequestContext, of: ListOwner, { id }: FoundOwner): void {
  if (of.isShown(rights, id)) return;
  throw rights.regionOfBody.has(id) ? forbidden() : notFound();
}

async function findBody({ read }: RequestContext, text: string | undefined): Promise<FoundOwner> {
  if (text === undefined) throw badInput("body", "Say whose list it is: the id or the slug of a board or joint body.");
  const key = decodeRowId(text);
  const rows = await read.rows<OwnerRow>(
    "body of an export",
    `select id, slug, region_id as "regionId", kind from body where ${key ? "id = $1::uuid" : "slug = $1"} order by id limit 2`,
    [key ? key.id : text],
  );
  if (rows.length > 1) throw badInput("body", "Several of your regions have a body of that name: give its id.");
  const [body] = rows;
  if (!body || (key && (key.type !== typeOf(body) || key.regionId !== body.regionId))) throw notFound();
  return body;
}

const typeOf = ({ kind }: OwnerRow): string => (kind === "BOARD" ? "Board" : "JointBody");

async function findRegion({ read }: RequestContext, text: string | undefined): Promise<FoundOwner> {
  const key = text === undefined ? undefined : decodeRowId(text);
  if (key && key.type !== "Region") throw notFound();
  const [own, ...others] = read.rights.regionIds;
  if (text === undefined && others.length > 0) throw badInput("region", "You see several regions: name one.");
  const wanted = text === undefined ? own : (key?.regionId ?? text);
  if (wanted === undefined) throw notFound();
  const isId = key !== undefined || text === undefined;
  const [region] = await read.rows<FoundOwner>(
    "region of an export",
    `select region_id as id, slug from region where ${isId ? "region_id = $1::uuid" : "slug = $1"}`,
    [wanted],
  );
  if (!region) throw notFound();
  return region;
}
