export { ArrangementFacts } from "./arrangement-facts";
export { BoardBar } from "./board-bar";
