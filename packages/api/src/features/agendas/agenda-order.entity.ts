import { Column, Entity } from "typeorm";
import { Owned } from "../../db/owned";

/**
 * In which order the items of one meeting's agenda stand; it has the meeting's id. Nobody is shown it, its version or when it was
 * changed: it names items that not everybody reads.
 */
@Entity("agenda_order")
export class AgendaOrder extends Owned {
  /** Own ids of items in order; those of the agenda that are not among them come after. */
  @Column("uuid", { name: "item_ids", array: true })
  itemIds!: string[];
}
