import { comparablePercentMin, attendanceStateWords } from "@panboard/shared";
import { SideBlock } from "../../ui/side-block";
import { StateWord } from "../../ui/state-word";
import { seatsInWords } from "./meeting-bar";
import { QuorumBlock } from "./quorum-block";
import { type ChosenMark, figureOf, type MeetingWithRegister, marks } from "./register-marks";

export interface RegisterSideProps {
  readonly meeting: MeetingWithRegister;
  /** What is chosen, line by line. */
  readonly chosen: readonly ChosenMark[];
}

/** What a register adds up to as it is chosen, whether its rate can be compared with others, and whether there is a quorum. */
export function RegisterSide({ meeting, chosen }: RegisterSideProps) {
  const { expected, recorded, comparable } = figureOf(chosen);
  const percent = expected === 0 ? 0 : Math.floor((recorded * 100) / expected);
  return (
    <div className="app-register-side">
      <SideBlock title="Totals">
        <dl className="app-register-totals">
          {marks.map((mark) => (
            <div key={mark}>
              <dt>{attendanceStateWords[mark]}</dt>
              <dd>{chosen.filter(({ state }) => state === mark).length}</dd>
            </div>
          ))}
        </dl>
      </SideBlock>
      <SideBlock title="Can it be compared?">
        <p>{comparable ? "Yes" : <StateWord kind="not-compared">Not comparable</StateWord>}</p>
        <p>
          Recorded for {recorded} of {seatsInWords(expected)} ({percent}%). Rates are compared when{" "}
          {comparablePercentMin}% or more is recorded.
        </p>
      </SideBlock>
      <QuorumBlock meeting={meeting} chosen={chosen} />
    </div>
  );
}
