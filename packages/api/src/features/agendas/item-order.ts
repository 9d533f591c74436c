import { Column } from "typeorm";
import { Owned } from "../../db/owned";

/**
 * In which order items stand: those of one record, whose id it has. Nobody is shown it, its version or when it was changed: it
 * names items that not everybody reads.
 */
export abstract class ItemOrder extends Owned {
  /** Own ids of items in order; those that are not among them come after. */
  @Column("uuid", { name: "item_ids", array: true })
  itemIds!: string[];
}
