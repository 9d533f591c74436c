import { Field, ID, InterfaceType } from "type-graphql";

/** What an opaque identifier holds: the type's name and the keys of its row. */
export interface NodeKey {
  readonly type: string;
  readonly regionId: string;
  readonly id: string;
}

/** Whether a text is a row's id. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/** An opaque global identifier. */
export function encodeNodeId({ type, regionId, id }: NodeKey): string {
  return Buffer.from(`${type}:${regionId}:${id}`).toString("base64url");
}

/** What an identifier stands for, or undefined for one that this product never made. */
export function decodeNodeId(text: string): NodeKey | undefined {
  const [type, regionId, id, ...rest] = Buffer.from(text, "base64url").toString("utf8").split(":");
  if (!type || !regionId || !id || rest.length > 0 || !isUuid(regionId) || !isUuid(id)) return undefined;
  return { type, regionId, id };
}

/** Anything that `node(id)` finds again. Rows name their region and their own id. */
@InterfaceType({ description: "Anything with a global identifier." })
export abstract class Node {
  abstract regionId: string;

  @Field(() => ID, { name: "id", description: "Opaque, global, and good for `node(id:)`." })
  nodeId(): string {
    const { regionId } = this;
    return encodeNodeId({ type: this.constructor.name, regionId, id: "id" in this ? String(this.id) : regionId });
  }
}
