import type { Scope } from "../../db/scope";
import { homeRegionId } from "../regions";
import { Indicator } from "./indicator.entity";

/** One indicator of the viewer's region, or undefined. */
export async function findIndicator(
  scope: Scope,
  code: string,
  region?: string | null,
): Promise<Indicator | undefined> {
  return scope.repo(Indicator).find({ regionId: await homeRegionId(scope, region), code });
}
