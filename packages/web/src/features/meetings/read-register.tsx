import { attendanceStateWords, erasedPersonWords } from "@panboard/shared";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { Table } from "../../ui/table";
import { meetingsHref } from "./addresses";
import { MeetingBar } from "./meeting-bar";
import { notHeldWords } from "./not-held-page";
import { chosenOf, type MeetingWithRegister, type RegisterLine } from "./register-marks";
import { RegisterSide } from "./register-side";
import { SourceOfRegister } from "./source-of-register";

const heads = ["Seat", "Last meeting", "This meeting"] as const;

/** The register for who may not record it, and of a meeting that is cancelled. */
export function ReadRegister({ meeting }: { readonly meeting: MeetingWithRegister }) {
  const [body, region] = [useBody(), useRegion()];
  const { register, state } = meeting;
  return (
    <Page
      title="Attendance register"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="attendance" />}
      back={{ text: "Meetings", href: meetingsHref(body) }}
      fictional={region.fictional ? region.name : undefined}
      intro={state === "CANCELLED" ? notHeldWords(meeting) : undefined}
    >
      {register.length === 0 ? (
        <p className="app-measure">No seats are expected at this meeting: its group had none on that day.</p>
      ) : (
        <div className="app-columns">
          <div>
            <Table
              caption="Seats expected"
              captionClasses="govuk-visually-hidden"
              head={heads.map((head) => ({ key: head, content: head }))}
              blockLabels={heads}
              firstCellIsHeader
              rows={register.map((line) => ({
                key: line.seat.id,
                cells: [line.seat.post, lastInWords(line), markInWords(line)],
              }))}
            />
            <p className="app-missing">
              Not recorded means that the register says nothing of the seat. It does not mean absent.
            </p>
            <SourceOfRegister register={register} />
          </div>
          <RegisterSide meeting={meeting} chosen={register.map((line) => chosenOf({}, line))} />
        </div>
      )}
    </Page>
  );
}

/** What was recorded of a seat at the group's last meeting, in words. */
export function lastInWords({ lastState }: RegisterLine): string {
  return lastState === null ? "No earlier meeting" : attendanceStateWords[lastState];
}

function markInWords({ state, deputy }: RegisterLine): string {
  return deputy ? `${attendanceStateWords[state]}: ${deputy.name ?? erasedPersonWords}` : attendanceStateWords[state];
}
