import type { Read } from "../../db/read";
import { badInput } from "../../errors/app-error";
import { Region } from "../regions";
import { Body } from "./body.entity";

/** A body by its natural key: its slug, and the region where that is not plain. */
export interface BodyKey {
  readonly kind: Body["kind"];
  readonly slug: string;
  readonly region?: string | null;
}

/** The body of a slug, or undefined; throws BAD_USER_INPUT where several of the viewer's regions have one. */
export async function findBody(read: Read, { kind, slug, region }: BodyKey): Promise<Body | undefined> {
  const where = { kind, slug };
  if (region) {
    const found = await read.repo(Region).find({ slug: region });
    return found && read.repo(Body).find({ ...where, regionId: found.regionId });
  }
  const [body, ...others] = await read.repo(Body).list({ where, orderBy: ["id"], limit: 2 });
  if (others.length > 0) throw badInput("region", "Several of your regions have one of that name: name the region.");
  return body;
}
