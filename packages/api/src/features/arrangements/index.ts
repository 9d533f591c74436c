export { Arrangement } from "./arrangement.entity";
export { ArrangementKind, WorkingTogetherEdition } from "./arrangement.words";
export { arrangements } from "./arrangements.feature";
