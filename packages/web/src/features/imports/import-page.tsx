import { useBoard, useRegion } from "../../kit/page/page-context";
import { ImportFigures } from "./import-figures";

/** Importing figures that a board's reports have published. */
export function ImportPage() {
  return <ImportFigures board={useBoard()} region={useRegion()} />;
}
