export * from "./generated/graphql";
export {
  createPanboardClient,
  type ApiDocument,
  type PanboardClient,
  type PanboardClientOptions,
} from "./panboard-client";
export {
  errorOfAnswer,
  type InputFault,
  PanboardError,
  type PanboardErrorCode,
  type RefusingAnswer,
  requireChange,
} from "./panboard-error";
