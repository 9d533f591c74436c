export { Action } from "./action.entity";
export { ActionStatus } from "./action.words";
export { actions } from "./actions.feature";
