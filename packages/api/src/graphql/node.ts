import { InterfaceType } from "type-graphql";
import { typeOfRow } from "../db/row-id";

/** Anything that `node(id)` finds again. It is no base class: `@NodeType` makes an entity one, and rows need no more. */
@InterfaceType("Node", { description: "Anything with a global identifier.", resolveType: typeOfRow })
export abstract class Node {}
