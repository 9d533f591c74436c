import { useState } from "react";
import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { itemInWords } from "../actions";
import { MeetingBar } from "../meetings";
import { decisionsHref } from "./addresses";
import { DecisionFields, readDecision, valuesOfDecision } from "./decision-fields";
import type { Decision } from "./decision-of-page";
import { savedInWords } from "./decision-words";
import { ChangeDecisionDocument } from "./generated/decisions";
import { VoteFields } from "./vote-fields";
import { isOnRecord, placeVoteFault, readVotes, unstatedSeats, valuesOfVotes, voteRows } from "./votes";

/** Changes what was decided and how seats voted. Votes that nobody changed are not sent. */
export function ChangeDecision({ decision }: { readonly decision: Decision }) {
  const [body, succeed] = [useBody(), useSuccess()];
  const { id, version, item, votes, meeting } = decision;
  const [isContested, setContested] = useState(false);
  const rows = voteRows(meeting.register, votes);
  const back = decisionsHref(body, meeting.id);
  const form = useApiForm({
    document: ChangeDecisionDocument,
    values: { ...valuesOfDecision(decision), ...valuesOfVotes(rows, votes) },
    theirs: (current) => ({ ...valuesOfDecision(current), ...valuesOfVotes(rows, current.votes) }),
    read: (f) => {
      const chosen = readVotes(f, rows);
      return {
        ...{ id, expectedVersion: version, ...readDecision(f) },
        ...(isOnRecord(chosen, votes) && !isContested ? {} : { votes: chosen }),
      };
    },
    placeFault: (fault, { votes: sent }) => {
      // Somebody else may have changed the votes: whoever keeps theirs from now on says all of them.
      if (fault.path === "expectedVersion") setContested(true);
      return placeVoteFault(fault, sent, rows);
    },
    onDone: (changed) => succeed(back, { text: savedInWords("changed", changed) }),
  });
  return (
    <FormPage
      form={form}
      title="Change the decision"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="decisions" />}
      intro={item === null ? "It is under no item of the agenda." : `It is under item ${itemInWords(item)}`}
      button="Save the decision"
      cancelHref={back}
    >
      <div className="app-measure">
        <DecisionFields />
      </div>
      <VoteFields rows={rows} unstated={unstatedSeats(meeting.register)} />
    </FormPage>
  );
}
