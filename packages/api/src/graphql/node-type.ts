import { Field, Int, ObjectType } from "type-graphql";
import type { EntityClass } from "../db/database";
import { isEdited } from "../db/owned";
import { registerNode } from "../db/row-id";
import { Node } from "./node";
import { DateTimeScalar } from "./scalars";

/** How clients see a node, and where it is read if not from an entity of its own. */
export interface NodeTypeOptions {
  readonly description: string;
  /** Interfaces besides Node. */
  readonly implements?: readonly (abstract new () => object)[];
  /** The entity that holds the rows of several types, and which of them are of this one. */
  readonly rows?: { readonly of: EntityClass; readonly where: Readonly<Record<string, string>> };
}

/**
 * Makes an entity a type of the schema under a public name, whose rows have an `id` and come back through `node(id:)`.
 * The name is written here alone; that of the class is nobody's business. Throws where another node has it.
 */
export function NodeType(name: string, options: NodeTypeOptions): ClassDecorator {
  const { description, implements: others = [], rows } = options;
  return (target) => {
    registerNode({ type: name, entity: rows?.of ?? target, ...(rows ? { where: rows.where } : {}) });
    if (isEdited(target)) showVersion(target.prototype as object);
    ObjectType(name, { description, implements: [Node, ...others] })(target);
  };
}

/** What people edit shows which version it is, and who made that. */
function showVersion(row: object): void {
  Field(() => Int, { description: "1, and one more with every change; what `expectedVersion` means." })(row, "version");
  Field(() => DateTimeScalar, { description: "When it was last changed." })(row, "changedAt");
  Field(() => String, { description: "The role that last changed it, in words." })(row, "changedBy");
}
