import { useParams, useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { SelectField } from "../../kit/form/fields/choice-fields";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { bodyNoun } from "../../kit/words/body-noun";
import { itemInWords, noItemInWords } from "../actions";
import { MeetingBar, NotHeldPage } from "../meetings";
import { decisionsHref } from "./addresses";
import { DecisionFields, readDecision } from "./decision-fields";
import { savedInWords } from "./decision-words";
import {
  DecidingMeetingDocument,
  type DecidingMeetingQuery,
  RecordDecisionDocument,
  RemoveDecisionDocument,
} from "./generated/decisions";
import { VoteFields } from "./vote-fields";
import { placeVoteFault, readVotes, unstatedSeats, valuesOfVotes, voteRows } from "./votes";

type Meeting = Extract<DecidingMeetingQuery["node"], { readonly __typename: "Meeting" }>;

/** Records what a meeting decided and how its voting seats voted, under one of its items where the address or the form says one. */
export function RecordDecisionPage() {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("DecidingMeeting", DecidingMeetingDocument, { id });
  return (
    <QueryPage query={query} what="the meeting" isReadAnew>
      {({ node }) => {
        if (node?.__typename !== "Meeting" || node.body.id !== body.id) return <NotFoundPage />;
        return node.state === "HELD" ? (
          <RecordDecision meeting={node} />
        ) : (
          <NotHeldPage meeting={node} tab="decisions" />
        );
      }}
    </QueryPage>
  );
}

function RecordDecision({ meeting }: { readonly meeting: Meeting }) {
  const [body, succeed] = [useBody(), useSuccess()];
  const [search] = useSearchParams();
  const { id, agenda, register } = meeting;
  const rows = voteRows(register);
  const back = decisionsHref(body, id);
  const asked = agenda.find((item) => item.id === search.get("item"));
  const form = useApiForm({
    document: RecordDecisionDocument,
    values: { item: asked?.id, ...valuesOfVotes(rows) },
    read: (f) => ({
      meeting: id,
      item: f.optional.choice("item"),
      ...readDecision(f),
      votes: readVotes(f, rows),
      idempotencyKey: f.idempotencyKey(),
    }),
    placeFault: (fault, { votes }) => placeVoteFault(fault, votes, rows),
    onDone: (recorded) => {
      const undo = undoBy(RemoveDecisionDocument, { id: recorded.id, expectedVersion: recorded.version });
      succeed(back, { text: savedInWords("recorded", recorded), undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Record a decision"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="decisions" />}
      intro="Without a quorum a decision is recorded all the same, and says so."
      button="Save the decision"
      cancelHref={back}
    >
      <div className="app-measure">
        {agenda.length > 0 ? (
          <SelectField
            name="item"
            label="Item (optional)"
            hint="Whoever reads the item reads the decision. It stays under this item"
            emptyText={noItemInWords(bodyNoun(body))}
            choices={agenda.map((item) => ({
              value: item.id,
              text: `${itemInWords(item)}${item.confidentiality === "RESTRICTED" ? " (restricted)" : ""}`,
            }))}
          />
        ) : null}
        <DecisionFields />
      </div>
      <VoteFields rows={rows} unstated={unstatedSeats(register)} />
    </FormPage>
  );
}
