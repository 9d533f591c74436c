export * from "./generated/graphql";
export {
  createPanboardClient,
  type ApiDocument,
  type PanboardClient,
  type PanboardClientOptions,
} from "./panboard-client";
export { type InputFault, PanboardError, type PanboardErrorCode, requireChange } from "./panboard-error";
