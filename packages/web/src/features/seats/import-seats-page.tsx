import { useMemo } from "react";
import { Loading } from "../../kit/frame/loading";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import type { ErrorItem } from "../../ui/error-summary";
import { Panel } from "../../ui/panel";
import { BodyBar } from "../arrangements";
import {
  BreakableText,
  countWords,
  type FileAnswer,
  ImportFailure,
  useHeadingFocus,
  useStepInHistory,
} from "../imports";
import { seatsHref } from "./addresses";
import { SeatImportForm } from "./seat-import-form";
import { SeatFaults, SeatImportSummary, SeatRows } from "./seat-import-summary";
import { type SeatImport, type SeatImportSteps, useSeatImport } from "./use-seat-import";

/** Choose a file of seats, see what it would do, then import it: all of it or nothing. */
export function ImportSeatsPage() {
  const [body, region] = [useBody(), useRegion()];
  const steps = useSeatImport(body.id);
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
  if (answer?.result.committed) {
    return (
      <Page {...frame} title="Seats imported" hideHeading>
        <Done answer={answer} listHref={seatsHref(body)} onAnother={goBack} />
      </Page>
    );
  }
  if (answer) {
    return (
      <Page {...frame} title="Check the seats" errors={errors}>
        {retry}
        <Preview answer={answer} steps={steps} onAnother={goBack} />
      </Page>
    );
  }
  return (
    <Page
      {...frame}
      title="Import seats"
      back={{ text: "Seats", href: seatsHref(body) }}
      intro={`Add seats of ${body.name}, and who holds them, from a CSV file.`}
      errors={errors}
    >
      {retry}
      <SeatImportForm region={region} steps={steps} />
    </Page>
  );
}

/** What the error summary lists. The same array until it changes, because another one takes the focus. */
function useErrorItems({ errors, faults, form }: SeatImportSteps): readonly ErrorItem[] {
  return useMemo(
    () => [...errors, ...faults.map(({ name, text }) => ({ text, fieldId: form.fields.focusIdOf(name) }))],
    [errors, faults, form],
  );
}

interface AnswerProps {
  readonly answer: FileAnswer<SeatImport>;
  readonly onAnother: () => void;
}

/** What the file would do: what is refused first, then how to go on, then what would be stored. */
function Preview({ answer, steps, onAnother }: AnswerProps & { readonly steps: SeatImportSteps }) {
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
          <SeatFaults result={result} />
        </>
      ) : null}
      <SeatImportSummary answer={answer} />
      {!isRefused && toStore === 0 ? (
        <p>Everything in the file is stored already, so there is nothing to import.</p>
      ) : null}
      <div className="govuk-button-group">
        {!isRefused && toStore > 0 ? (
          <Button type="button" disabled={steps.isSending} onClick={() => steps.commit(false)}>
            Import {countWords(toStore, "seat")}
          </Button>
        ) : null}
        <Button type="button" classes="govuk-button--secondary" disabled={steps.isSending} onClick={onAnother}>
          Choose another file
        </Button>
      </div>
      {steps.isSending ? <Loading what="the seats into Panboard" /> : null}
      <SeatRows result={result} status="CHANGED" />
      <SeatRows result={result} status="ADDED" />
    </>
  );
}

function Done({ answer, listHref, onAnother }: AnswerProps & { readonly listHref: string }) {
  return (
    <>
      <Panel title="Seats imported">
        <BreakableText>{answer.file.fileName}</BreakableText>
      </Panel>
      <SeatImportSummary answer={answer} />
      <p>
        <a href={listHref}>See all seats</a>
      </p>
      <Button type="button" classes="govuk-button--secondary" onClick={onAnother}>
        Import another file
      </Button>
    </>
  );
}
