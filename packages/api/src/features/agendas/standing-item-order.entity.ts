import { Entity } from "typeorm";
import type { OrderOf } from "../../db/owned";
import { ItemOrder } from "./item-order";

/** In which order one group's standing items stand; it has the group's id. */
@Entity("standing_item_order")
export class StandingItemOrder extends ItemOrder {
  static readonly orderOf: OrderOf = "group";
}
