import { Button } from "../../ui/button";
import type { FileOnWay } from "./use-file";

export interface DocumentButtonProps {
  /** What is had: "Membership as a Word document". */
  readonly text: string;
  /** The document, by `useFile`; what it waits for is told by a `FileProgress` of the page. */
  readonly file: FileOnWay;
}

/** Among what can be done with a page: downloads a Word document. */
export function DocumentButton({ text, file }: DocumentButtonProps) {
  return (
    <Button type="button" classes="govuk-button--secondary" onClick={file.start}>
      {text}
    </Button>
  );
}
