import { type ReactNode, useMemo } from "react";
import { Loading } from "../../kit/frame/loading";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import type { ErrorItem } from "../../ui/error-summary";
import { Panel } from "../../ui/panel";
import { BodyBar } from "../arrangements";
import { BreakableText } from "./breakable-text";
import { ImportFailure } from "./import-failure";
import { countWords } from "./import-words";
import { RowsForm } from "./rows-form";
import type { RowsResult } from "./rows-result";
import { RowsFaults, RowsSummary, type RowsColumns, ToldRows } from "./rows-tables";
import type { FileAnswer, FileSteps } from "./use-file-steps";
import { useHeadingFocus } from "./use-heading-focus";
import { useStepInHistory } from "./use-step-in-history";

/** An import of a body's rows. */
export interface RowsImportProps<T extends RowsResult> {
  readonly steps: FileSteps<T>;
  readonly columns: RowsColumns<T["rows"][number]>;
  /** What is imported: "Seats". */
  readonly what: string;
  readonly intro: string;
  readonly list: { readonly text: string; readonly href: string };
  readonly template: { readonly fileName: string; readonly text: () => string };
  /** What one row is: "a seat". */
  readonly row: string;
  readonly rules: ReactNode;
  /** What else the file adds. */
  readonly moreOf?: (result: T) => readonly { readonly key: string; readonly value: string }[];
}

/** Choose a file of rows, see what it would do, then import it: all of it or nothing. */
export function RowsImport<T extends RowsResult>(props: RowsImportProps<T>) {
  const { steps, what, intro, list, template, row, rules } = props;
  const [body, region] = [useBody(), useRegion()];
  const { answer, isSending } = steps;
  const errors = useErrorItems(steps);
  useHeadingFocus(answer, errors.length > 0);
  const goBack = useStepInHistory(answer !== undefined, isSending, steps.chooseAnother);
  const frame = {
    about: body.name,
    above: <BodyBar body={body} region={region} />,
    fictional: region.fictional ? region.name : undefined,
  } as const;
  const retry = <ImportFailure failure={steps.failure} onRetry={steps.tryAgain} />;
  const small = what.toLowerCase();
  if (answer?.result.committed) {
    return (
      <Page {...frame} title={`${what} imported`} hideHeading>
        <Panel title={`${what} imported`}>
          <BreakableText>{answer.file.fileName}</BreakableText>
        </Panel>
        <Summary {...props} answer={answer} />
        <p>
          <a href={list.href}>See all {list.text.toLowerCase()}</a>
        </p>
        <Button type="button" classes="govuk-button--secondary" onClick={goBack}>
          Import another file
        </Button>
      </Page>
    );
  }
  if (answer) {
    return (
      <Page {...frame} title={`Check the ${small}`} errors={errors}>
        {retry}
        <Preview {...props} answer={answer} onAnother={goBack} />
      </Page>
    );
  }
  return (
    <Page {...frame} title={`Import ${small}`} back={list} intro={intro} errors={errors}>
      {retry}
      <RowsForm steps={steps} template={template} row={row} rules={rules} />
    </Page>
  );
}

/** What the error summary lists. The same array until it changes, because another one takes the focus. */
function useErrorItems<T extends RowsResult>({ errors, faults, form }: FileSteps<T>): readonly ErrorItem[] {
  return useMemo(
    () => [...errors, ...faults.map(({ name, text }) => ({ text, fieldId: form.fields.focusIdOf(name) }))],
    [errors, faults, form],
  );
}

type AnswerProps<T extends RowsResult> = RowsImportProps<T> & { readonly answer: FileAnswer<T> };

function Summary<T extends RowsResult>({ answer, columns, moreOf }: AnswerProps<T>) {
  return <RowsSummary answer={answer} noun={columns.noun} more={moreOf?.(answer.result) ?? []} />;
}

/** What the file would do: what is refused first, then how to go on, then what would be stored. */
function Preview<T extends RowsResult>(props: AnswerProps<T> & { readonly onAnother: () => void }) {
  const { answer, steps, columns, what, onAnother } = props;
  const { file, result } = answer;
  const isRefused = result.faultCount > 0;
  const toStore = result.added + result.changed;
  return (
    <>
      {isRefused ? (
        <>
          <p>
            <BreakableText>{file.fileName}</BreakableText> was not stored. Mend these faults, then check it again.
          </p>
          <RowsFaults result={result} />
        </>
      ) : null}
      <Summary {...props} />
      {!isRefused && toStore === 0 ? (
        <p>Everything in the file is stored already, so there is nothing to import.</p>
      ) : null}
      <div className="govuk-button-group">
        {!isRefused && toStore > 0 ? (
          <Button type="button" disabled={steps.isSending} onClick={() => steps.commit(false)}>
            Import {countWords(toStore, ...columns.noun)}
          </Button>
        ) : null}
        <Button type="button" classes="govuk-button--secondary" disabled={steps.isSending} onClick={onAnother}>
          Choose another file
        </Button>
      </div>
      {steps.isSending ? <Loading what={`the ${what.toLowerCase()} into Panboard`} /> : null}
      <ToldRows result={result} columns={columns} status="CHANGED" />
      <ToldRows result={result} columns={columns} status="ADDED" />
    </>
  );
}
