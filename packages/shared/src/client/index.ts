export {
  createPanboardClient,
  type ApiDocument,
  type PanboardClient,
  type PanboardClientOptions,
  type TextDocument,
} from "./panboard-client";
export {
  errorOfAnswer,
  type InputFault,
  PanboardError,
  type PanboardErrorCode,
  type RefusingAnswer,
  requireChange,
} from "./panboard-error";
