import { useSearchParams } from "react-router";
import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { DateField } from "../../kit/form/fields/date-field";
import { LongTextField } from "../../kit/form/fields/text-field";
import { useFormTexts } from "../../kit/form/form-context";
import { FormPage } from "../../kit/form/form-page";
import type { FormReader } from "../../kit/form/form-reader";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { todayInLondon } from "../../kit/words/moment";
import { BodyBar } from "../arrangements";
import { meetingHref } from "../meetings";
import { type Action, ActionOfPage } from "./action-of-page";
import { isClosed, statusChoices } from "./action-words";
import { actionHref } from "./addresses";
import { SetActionStatusDocument } from "./generated/action-changes";

/** The most characters of an outcome, as the API takes it. */
const outcomeCharactersMax = 2000;
const statuses = statusChoices.map(({ value }) => value);

/** Says how an action stands, and of one that is closed since when and what became of it. */
export function ActionStatusPage() {
  return <ActionOfPage>{(action) => <SetStatus action={action} />}</ActionOfPage>;
}

function SetStatus({ action }: { readonly action: Action }) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const [search] = useSearchParams();
  const { id, version, text, status, closed, outcome } = action;
  const meeting = search.get("meeting");
  const back = meeting === null ? actionHref(body, id) : meetingHref(body, meeting, "decisions");
  const form = useApiForm({
    document: SetActionStatusDocument,
    values: { status, outcome, on: closed ?? todayInLondon() },
    theirs: (current) => ({ status: current.status, outcome: current.outcome, on: current.closed ?? todayInLondon() }),
    read: (f) => ({ id, expectedVersion: version, ...readStatus(f) }),
    onDone: (changed) => {
      const before = { status, on: closed, outcome };
      const undo = undoBy(SetActionStatusDocument, { id, expectedVersion: changed.version, ...before });
      succeed(back, { text: "Status saved", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Set the status"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={text}
      button="Save the status"
      cancelHref={back}
    >
      <ChoiceField name="status" label="Status" choices={statusChoices} />
      <ClosingFields />
    </FormPage>
  );
}

function readStatus(f: FormReader) {
  const status = f.choice("status", statuses);
  if (!isClosed(status)) return { status };
  return {
    status,
    on: f.date("on"),
    outcome:
      status === "CANCELLED"
        ? f.text("outcome", { max: outcomeCharactersMax })
        : f.optional.text("outcome", { max: outcomeCharactersMax }),
  };
}

/** What is said of an action that is closed. */
function ClosingFields() {
  const { status = "" } = useFormTexts();
  if (!isClosed(status)) return null;
  const isCancelled = status === "CANCELLED";
  return (
    <>
      <DateField name="on" label={isCancelled ? "Cancelled on" : "Done on"} noun="the day on which it was closed" />
      <LongTextField
        name="outcome"
        label={isCancelled ? "Why it is cancelled" : "What came of it (optional)"}
        noun={isCancelled ? "why it is cancelled" : "what came of it"}
        rows={3}
        max={outcomeCharactersMax}
      />
    </>
  );
}
