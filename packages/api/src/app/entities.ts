import type { EntityClass } from "../db/database";
import { features } from "./features";

/** Every entity of the product. */
export const entities: readonly EntityClass[] = features.flatMap((feature) => feature.entities);
