import type { Read } from "../../db/read";
import { homeRegionId } from "../regions";
import { Indicator } from "./indicator.entity";

/** One indicator of the viewer's region, or undefined. */
export async function findIndicator(read: Read, code: string, region?: string | null): Promise<Indicator | undefined> {
  return read.repo(Indicator).find({ regionId: await homeRegionId(read, region), code });
}
