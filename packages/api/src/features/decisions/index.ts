export { Decision } from "./decision.entity";
export { VoteChoice } from "./decision.words";
export { decisions } from "./decisions.feature";
export { Vote } from "./vote.entity";
