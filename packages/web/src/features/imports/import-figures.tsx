import { useMemo } from "react";
import type { ErrorItem } from "../../ui/error-summary";
import { BoardBar } from "../arrangements";
import { Page } from "../../kit/frame/page";
import { useApi } from "../../kit/api/api";
import type { Board, Region } from "../../kit/viewer/viewer";
import { ImportIndicatorValuesDocument } from "./generated/import-indicator-values";
import { ImportDone } from "./import-done";
import { ImportFailure } from "./import-failure";
import { ImportForm } from "./import-form";
import { ImportPreview } from "./import-preview";
import { useDownload } from "./use-download";
import { importedOf } from "./import-words";
import { type ImportAnswer, type ImportSteps, useImport } from "./use-import";
import { useHeadingFocus } from "./use-heading-focus";
import { useStepInHistory } from "./use-step-in-history";

/** Choose a file, see what it would do, then import it: all of it or nothing. */
export function ImportFigures({ board, region }: { readonly board: Board; readonly region: Region }) {
  const steps = useImport(board.slug);
  const { answer, isSending, failure } = steps;
  const errors = useErrorItems(steps);
  const report = useReport(board, answer);
  useHeadingFocus(answer, errors.length > 0);
  const goBack = useStepInHistory(answer !== undefined, isSending, steps.chooseAnother);

  const frame = {
    about: board.name,
    above: <BoardBar board={board} region={region} on={null} />,
    fictional: region.fictional ? region.name : undefined,
  } as const;
  if (answer?.result.committed) {
    return (
      <Page {...frame} title="Figures imported" hideHeading>
        <ImportDone answer={answer} board={board} onAnother={goBack} />
      </Page>
    );
  }
  const retry = <ImportFailure failure={failure} onRetry={steps.tryAgain} />;
  if (answer) {
    return (
      <Page {...frame} title="Check the figures" errors={errors}>
        {retry}
        <ImportPreview
          key={steps.answerNumber}
          answer={answer}
          errors={errors}
          isSending={isSending}
          report={report}
          onImport={steps.commit}
          onAnother={goBack}
        />
      </Page>
    );
  }
  const intro = `Add figures that a report of ${board.shortName} has published.`;
  return (
    <Page {...frame} title="Import figures" errors={errors} intro={intro}>
      {retry}
      <ImportForm board={board} region={region} steps={steps} />
    </Page>
  );
}

/** What the error summary lists. The same array until it changes, because another one takes the focus. */
function useErrorItems({ errors, faults, form }: ImportSteps): readonly ErrorItem[] {
  return useMemo(
    () => [...errors, ...faults.map(({ name, text }) => ({ text, fieldId: form.fields.focusIdOf(name) }))],
    [errors, faults, form],
  );
}

/** All rows of the file, with what would become of each now, as the API tells them. */
function useReport(board: Board, answer: ImportAnswer | undefined) {
  const { client } = useApi();
  const { fileName = "", csv = "" } = answer?.file ?? {};
  return useDownload(`${fileName.replace(/\.[^.]*$/, "")}-checked.csv`, async (signal) => {
    const input = { body: board.slug, fileName, csv, preview: true, withReport: true };
    return importedOf(await client.request(ImportIndicatorValuesDocument, { input }, signal)).report ?? "";
  });
}
