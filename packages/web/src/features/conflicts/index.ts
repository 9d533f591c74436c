/** Which of several statements of a figure stands. */
export const later = () => import("./later-pages");
