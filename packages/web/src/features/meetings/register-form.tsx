import { useEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { FormReader } from "../../kit/form/form-reader";
import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { type ApiForm, useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { todayInLondon } from "../../kit/words/moment";
import { Button } from "../../ui/button";
import { classNames } from "../../ui/class-names";
import { PageActions } from "../../ui/page-actions";
import { meetingHref, meetingsHref } from "./addresses";
import { RecordAttendanceDocument } from "./generated/register";
import { MeetingBar, seatsInWords } from "./meeting-bar";
import {
  chosenOf,
  type MeetingWithRegister,
  nameOf,
  type RegisterLine,
  takeRegister,
  valuesOfRegister,
} from "./register-marks";
import { RegisterSide } from "./register-side";
import { RegisterTable } from "./register-table";
import { SourceOfRegister } from "./source-of-register";

const nothingWords = "Nothing was changed since it was saved, so there is nothing to save.";

/** The register as a form: a choice a seat, saved as a whole. Only what was changed is sent, each on the version that it was chosen on. */
export function RegisterForm({ meeting }: { readonly meeting: MeetingWithRegister }) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const [isBlank, setBlank] = useState(false);
  const [isIdle, setIdle] = useState(false);
  const { id, date, register } = meeting;
  const form = useRegisterForm(meeting, () => succeed(meetingHref(body, id, "attendance"), { text: "Register saved" }));
  const { values } = form.open;
  const texts = useSyncExternalStore(values.subscribe, values.texts);
  const chosen = register.map((line) => chosenOf(texts, line));
  const unsaved = chosen.filter(({ isChanged }) => isChanged).length;
  const save = () => {
    setIdle(unsaved === 0);
    if (unsaved > 0) form.submit();
  };
  const printBlank = () => {
    flushSync(() => setBlank(true));
    window.print();
    setBlank(false);
  };
  const markRest = () => {
    register.forEach((line, index) => {
      if (chosen[index]?.state === "NOT_RECORDED") values.setText(nameOf.state(line.seat.id), "PRESENT");
    });
  };
  return (
    <FormPage
      form={{ ...form, submit: save }}
      title="Attendance register"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="attendance" />}
      back={{ text: "Meetings", href: meetingsHref(body) }}
      fictional={region.fictional ? region.name : undefined}
      intro="Press Tab to go to the next seat and the arrow keys to choose. Nothing is kept until you save."
      actions={
        <PageActions>
          {date <= todayInLondon() ? (
            <Button type="button" classes="govuk-button--secondary" onClick={markRest}>
              Mark the rest present
            </Button>
          ) : null}
          <Button type="button" classes="govuk-button--secondary" onClick={printBlank}>
            Print blank register
          </Button>
        </PageActions>
      }
      button="Save register"
      cancelHref={meetingHref(body, id)}
    >
      <div className={classNames("app-columns app-register-page", isBlank && "app-register-page--blank")}>
        <div>
          <RegisterTable register={register} />
          <p className="app-register-page__unsaved" role="status">
            {unsaved === 0
              ? isIdle
                ? nothingWords
                : ""
              : `${seatsInWords(unsaved)} ${unsaved === 1 ? "is" : "are"} not saved yet.`}
          </p>
          <SourceOfRegister register={register} />
        </div>
        <RegisterSide meeting={meeting} chosen={chosen} />
      </div>
    </FormPage>
  );
}

function useRegisterForm({ id, register }: MeetingWithRegister, onSaved: () => void): ApiForm {
  const [saved, setSaved] = useState<readonly RegisterLine[]>();
  const form = useApiForm({
    document: RecordAttendanceDocument,
    values: valuesOfRegister(register),
    read: (f) => ({
      meeting: id,
      marks: register.flatMap((line) => {
        const { state, deputy, version, isChanged } = chosenOf(readTexts(f, line.seat.id), line);
        if (!isChanged) return [];
        return [{ seat: line.seat.id, state, deputy: deputy === "" ? null : deputy, expectedVersion: version }];
      }),
      idempotencyKey: f.idempotencyKey(),
    }),
    placeFault: (fault, { marks: sent }) => {
      const [, index, part] = /^marks\.(\d+)(?:\.(\w+))?/.exec(fault.path) ?? [];
      const mark = sent[Number(index)];
      if (mark === undefined) return fault;
      const seat = String(mark.seat);
      const post = register.find((line) => line.seat.id === seat)?.seat.post ?? "This seat";
      const path = part === "deputy" ? nameOf.deputy(seat) : nameOf.state(seat);
      return { ...fault, path, message: `${post}: ${fault.message}` };
    },
    takeConflict: (current, values) => takeRegister(current.register, values),
    onDone: (recorded) => {
      setSaved(recorded.register);
      onSaved();
    },
  });
  const { values } = form.open;
  // Once the form was shown as saved: it goes on from what is recorded now, on the same page.
  useEffect(() => {
    if (saved === undefined) return;
    takeRegister(saved, values);
    values.fill({});
  }, [saved, values]);
  return form;
}

function readTexts(f: FormReader, seat: string): Record<string, string> {
  const names = [nameOf.state(seat), nameOf.deputy(seat), nameOf.recorded(seat)];
  return Object.fromEntries(names.map((name) => [name, f.optional.text(name) ?? ""]));
}
