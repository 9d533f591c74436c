export * from "./generated/graphql";
export {
  createPanboardClient,
  type ApiDocument,
  type PanboardClient,
  type PanboardClientOptions,
} from "./panboard-client";
export { PanboardError, type PanboardErrorCode } from "./panboard-error";
