/** Lines of money out of a file. */
export const later = () => import("./later-pages");
