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
  const stored = answer.result.import;
  return (
    <div ref={content}>
      <Panel title="Figures imported">
        <BreakableText>{answer.file.fileName}</BreakableText>
        {stored ? (
          <>
            <br />
            Your reference is <strong>{stored.reference}</strong>
          </>
        ) : null}
      </Panel>
      <SummaryList rows={summaryRows(answer)} />
      {stored ? (
        <p>
          <a href={`/boards/${board.slug}/imports/${stored.id}`}>Import {stored.reference}</a> says what is kept of it,
          and is where it can be withdrawn.
        </p>
      ) : null}
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
