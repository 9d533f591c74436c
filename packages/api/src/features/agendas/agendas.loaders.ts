import type DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildOwnedLoader, type OwnedKey } from "../../graphql/loaders";
import { AgendaItem } from "./agenda-item.entity";

/** Items of agendas by body and id; undefined for what the viewer does not see. */
export function agendaItemLoader(read: Read): DataLoader<OwnedKey, AgendaItem | undefined, string> {
  return buildOwnedLoader(read, AgendaItem);
}
