import { getMetadataStorage } from "type-graphql";
import { Board, Body, JointBody } from "../features/bodies";
import { Region } from "../features/regions";

/** Types that everybody of a region reads, on which hangs what only some of them do. */
const owners = new Map<unknown, string>([
  [Board, "Board"],
  [Body, "Body"],
  [JointBody, "JointBody"],
  [Region, "Region"],
]);

/** Every query, and every field of a body or region that is more than its row: each is to have a question. */
export function listAskedFields(): string[] {
  const { queries, fieldResolvers } = getMetadataStorage();
  const hanging = fieldResolvers.flatMap(({ kind, getObjectType, schemaName }) => {
    const owner = kind === "external" ? owners.get(getObjectType?.()) : undefined;
    return owner === undefined ? [] : [`${owner}.${schemaName}`];
  });
  return [...queries.map(({ schemaName }) => `Query.${schemaName}`), ...hanging];
}
