import { useBody, useViewer } from "../../kit/page/page-context";
import { recordHref } from "../../kit/viewer/body-href";
import { mayOnBody } from "../../kit/viewer/viewer";
import { SideBlock } from "../../ui/side-block";
import { StateWord } from "../../ui/state-word";
import { countChosen } from "./chosen-quorum";
import type { ChosenMark, MeetingWithRegister } from "./register-marks";

export interface QuorumBlockProps {
  readonly meeting: Pick<MeetingWithRegister, "group" | "register">;
  /** What is chosen, line by line. */
  readonly chosen: readonly ChosenMark[];
}

/** Whether the meeting can decide, told anew with each mark that is chosen. */
export function QuorumBlock({ meeting: { group, register }, chosen }: QuorumBlockProps) {
  const [body, viewer] = [useBody(), useViewer()];
  const { met, words } = countChosen(group?.quorum ?? null, register, chosen);
  const lacksRule = group !== null && group.quorum === null;
  return (
    <SideBlock title="Quorum">
      <div role="status">
        {met === null ? null : (
          <p>
            {met ? (
              <StateWord kind="agrees">There is a quorum</StateWord>
            ) : (
              <StateWord kind="conflict">No quorum</StateWord>
            )}
          </p>
        )}
      </div>
      <p>{words}</p>
      {lacksRule && mayOnBody(viewer, body, "groups:write") ? (
        <p className="app-screen-only">
          <a href={recordHref(body, "groups", group.id, "change")}>State its quorum</a>
        </p>
      ) : null}
    </SideBlock>
  );
}
