export { AgendaItem, Confidentiality } from "./agenda-item.entity";
export { agendas } from "./agendas.feature";
export { agendaItemLoader } from "./agendas.loaders";
