import type { Read } from "../../db/read";
import { AppError, badInput } from "../../errors/app-error";
import { Region } from "./region.entity";

/**
 * The region that a request is about: the viewer's, or the one named of several. Throws BAD_USER_INPUT where it is not
 * plain which, FORBIDDEN for a viewer of none.
 */
export async function homeRegionId(read: Read, slug?: string | null): Promise<string> {
  const [only, ...others] = read.rights.regionIds;
  if (!only) throw new AppError("FORBIDDEN", "You cannot see this. No region has given you access.");
  if (!slug) {
    if (others.length === 0) return only;
    throw badInput("region", "You see several regions: name one.");
  }
  const region = await read.repo(Region).find({ slug });
  if (!region) throw badInput("region", `"${slug}" is not a region of yours.`);
  return region.regionId;
}
