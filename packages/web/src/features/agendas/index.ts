/** The agendas of a body's meetings, what its groups always have on them, and what members propose. */
export const later = () => import("./later-pages");

export { GroupAgendaLinks } from "./group-agenda-links";
