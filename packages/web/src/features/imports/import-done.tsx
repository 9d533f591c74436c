import { useEffect, useRef } from "react";
import { Button } from "../../ui/button";
import { Panel } from "../../ui/panel";
import { SummaryList } from "../../ui/summary-list";
import type { Board } from "../viewer/viewer";
import type { ImportResult } from "./chosen-file";
import { countRows } from "./import-preview";

export interface ImportDoneProps {
  readonly result: ImportResult;
  readonly fileName: string;
  readonly board: Board;
  readonly onAnother: () => void;
}

/** The confirmation that everything in the file is stored and published. */
export function ImportDone({ result, fileName, board, onAnother }: ImportDoneProps) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => content.current?.querySelector("h1")?.focus(), []);
  return (
    <div ref={content}>
      <Panel title="Figures imported">{fileName}</Panel>
      <SummaryList rows={countRows(result, fileName)} />
      <p>
        <a href={`/boards/${board.slug}/indicators?published=board`}>Indicators published by {board.shortName}</a>
      </p>
      <Button type="button" classes="govuk-button--secondary" onClick={onAnother}>
        Import another file
      </Button>
    </div>
  );
}
