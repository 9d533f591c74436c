import { Entity } from "typeorm";
import type { OrderOf } from "../../db/owned";
import { ItemOrder } from "./item-order";

/** In which order the items of one meeting's agenda stand; it has the meeting's id. */
@Entity("agenda_order")
export class AgendaOrder extends ItemOrder {
  static readonly orderOf: OrderOf = "meeting";
}
