export { AgendaItem } from "./agenda-item.entity";
export { Confidentiality, ItemPurpose } from "./agenda.words";
export { agendas } from "./agendas.feature";
export { agendaItemLoader } from "./agendas.loaders";
export { copyStandingItems } from "./copy-standing-items";
export { StandingItem } from "./standing-item.entity";
