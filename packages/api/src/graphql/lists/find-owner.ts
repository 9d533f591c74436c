import { decodeRowId } from "../../db/row-id";
import { badInput, forbidden, notFound } from "../../errors/app-error";
import type { Rights } from "../../db/rights";
import type { StatementRunner } from "../../db/statement-runner";
import type { RequestContext } from "../request-context";
import type { ListOwner } from "./owners";

/** Whose list it is. */
export interface FoundOwner {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** The region that it is in, or is. */
  readonly regionId: string;
}

/** With what an owner is looked for: what somebody may see, or change. */
export type OwnerReader = StatementRunner & { readonly rights: Rights };

interface OwnerRow extends FoundOwner {
  readonly kind: string;
}

/**
 * The body or the region that somebody names by its id or its slug; their own region where they name none and have one.
 * Throws BAD_USER_INPUT at `body` or `region` where it is not plain which is meant, NOT_FOUND for what they can't read.
 */
export async function findOwner(
  from: OwnerReader,
  kind: ListOwner["kind"],
  text: string | undefined,
): Promise<FoundOwner> {
  return kind === "BODY" ? findBody(from, text) : findRegion(from, text);
}

/** Throws for an owner whose list the viewer is not shown: FORBIDDEN where they have to do with it, else NOT_FOUND. */
export function requireShown({ viewer: { rights } }: RequestContext, of: ListOwner, { id }: FoundOwner): void {
  if (of.isShown(rights, id)) return;
  throw rights.regionOfBody.has(id) ? forbidden() : notFound();
}

async function findBody(from: OwnerReader, text: string | undefined): Promise<FoundOwner> {
  if (text === undefined) throw badInput("body", "Say whose list it is: the id or the slug of a board or joint body.");
  const key = decodeRowId(text);
  const rows = await from.rows<OwnerRow>(
    "owner of a list, a body",
    `select id, slug, name, region_id as "regionId", kind from body where ${key ? "id = $1::uuid" : "slug = $1"} order by id limit 2`,
    [key ? key.id : text],
  );
  if (rows.length > 1) throw badInput("body", "Several of your regions have a body of that name: give its id.");
  const [body] = rows;
  if (!body || (key && (key.type !== typeOf(body) || key.regionId !== body.regionId))) throw notFound();
  return body;
}

const typeOf = ({ kind }: OwnerRow): string => (kind === "BOARD" ? "Board" : "JointBody");

async function findRegion(from: OwnerReader, text: string | undefined): Promise<FoundOwner> {
  const key = text === undefined ? undefined : decodeRowId(text);
  if (key && key.type !== "Region") throw notFound();
  const [own, ...others] = from.rights.regionIds;
  if (text === undefined && others.length > 0) throw badInput("region", "You see several regions: name one.");
  const wanted = text === undefined ? own : (key?.regionId ?? text);
  if (wanted === undefined) throw notFound();
  const isId = key !== undefined || text === undefined;
  const [region] = await from.rows<FoundOwner>(
    "owner of a list, a region",
    `select region_id as id, slug, name, region_id as "regionId" from region where ${isId ? "region_id = $1::uuid" : "slug = $1"}`,
    [wanted],
  );
  if (!region) throw notFound();
  return region;
}
