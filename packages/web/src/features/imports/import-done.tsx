import { useEffect, useRef } from "react";
import { Button } from "../../ui/button";
import { Panel } from "../../ui/panel";
import { SummaryList } from "../../ui/summary-list";
import type { Board } from "../../kit/viewer/viewer";
import { BreakableText } from "./breakable-text";
import { summaryRows } from "./summary-rows";
import type { ImportAnswer } from "./use-import";

export interface ImportDoneProps {
  readonly answer: ImportAnswer;
  readonly board: Board;
  readonly onAnother: () => void;
}

/** The confirmation that everything in the file is stored and published, with what to call it on the telephone. */
export function ImportDone({ answer, board, onAnother }: ImportDoneProps) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => content.current?.querySelector("h1")?.focus(), []);
  const reference = answer.result.import?.reference;
  return (
    <div ref={content}>
      <Panel title="Figures imported">
        <BreakableText>{answer.file.fileName}</BreakableText>
        {reference ? (
          <>
            <br />
            Your reference is <strong>{reference}</strong>
          </>
        ) : null}
      </Panel>
      <SummaryList rows={summaryRows(answer)} />
      <p>
        <a href={`/boards/${board.slug}/indicators?publishedBy=${board.slug}`}>
          Indicators published by {board.shortName}
        </a>
      </p>
      <Button type="button" classes="govuk-button--secondary" onClick={onAnother}>
        Import another file
      </Button>
    </div>
  );
}
