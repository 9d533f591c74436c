export const later = () => import("./later-pages");

export { ArrangementFacts } from "./arrangement-facts";
export { BoardBar } from "./board-bar";
export { BodyBar } from "./body-bar";
