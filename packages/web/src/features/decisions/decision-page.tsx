import { voteChoiceWords } from "@panboard/shared";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Table } from "../../ui/table";
import { MeetingBar } from "../meetings";
import { decisionsHref } from "./addresses";
import { ChangeDecision } from "./change-decision";
import { DecisionFacts } from "./decision-facts";
import { type Decision, DecisionOfPage } from "./decision-of-page";
import { inOrderOf } from "./votes";

const heads = ["Seat", "Vote", "Reason"] as const;

/** One decision: a form for those who record it, how each seat voted for who reads it. */
export function DecisionPage() {
  const [body, viewer] = [useBody(), useViewer()];
  const mayRecord = mayOnBody(viewer, body, "meetings:write");
  return (
    <DecisionOfPage>
      {(decision) => (mayRecord ? <ChangeDecision decision={decision} /> : <ReadDecision decision={decision} />)}
    </DecisionOfPage>
  );
}

function ReadDecision({ decision }: { readonly decision: Decision }) {
  const [body, region] = [useBody(), useRegion()];
  const { meeting } = decision;
  const votes = inOrderOf(meeting.register, decision.votes);
  return (
    <Page
      title="Decision"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="decisions" />}
      back={{ text: "Decisions and actions", href: decisionsHref(body, meeting.id) }}
      fictional={region.fictional ? region.name : undefined}
    >
      <DecisionFacts decision={decision} />
      {votes.length === 0 ? null : (
        <Table
          caption="How the seats voted"
          head={heads.map((head) => ({ key: head, content: head }))}
          blockLabels={["", ...heads.slice(1)]}
          firstCellIsHeader
          rows={votes.map(({ id, choice, reason, seat }) => ({
            key: id,
            cells: [seat?.post ?? "A seat", voteChoiceWords[choice], reason ?? "None recorded"],
          }))}
        />
      )}
    </Page>
  );
}
