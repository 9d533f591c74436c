/** Planning of meetings, and what becomes of them: no page of it stands in the navigation. */
export const later = () => import("./later-pages");
