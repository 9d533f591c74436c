import { useParams, useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { SelectField } from "../../kit/form/fields/choice-fields";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { bodyNoun } from "../../kit/words/body-noun";
import { MeetingBar, meetingHref, NotHeldPage } from "../meetings";
import { ActionFields, readAction } from "./action-fields";
import { itemInWords, noItemInWords } from "./action-words";
import {
  RaiseActionDocument,
  RaisingMeetingDocument,
  type RaisingMeetingQuery,
  RemoveActionDocument,
} from "./generated/action-changes";

type Meeting = Extract<RaisingMeetingQuery["node"], { readonly __typename: "Meeting" }>;

/** Raises an action of a meeting, under one of its items where the address or the form says one. */
export function RaiseActionPage() {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("RaisingMeeting", RaisingMeetingDocument, { id });
  return (
    <QueryPage query={query} what="the meeting" isReadAnew>
      {({ node }) => {
        if (node?.__typename !== "Meeting" || node.body.id !== body.id) return <NotFoundPage />;
        return node.state === "HELD" ? <RaiseAction meeting={node} /> : <NotHeldPage meeting={node} tab="decisions" />;
      }}
    </QueryPage>
  );
}

function RaiseAction({ meeting }: { readonly meeting: Meeting }) {
  const [body, viewer, succeed] = [useBody(), useViewer(), useSuccess()];
  const [search] = useSearchParams();
  const { id, agenda } = meeting;
  const back = meetingHref(body, id, "decisions");
  const asked = agenda.find((item) => item.id === search.get("item"));
  const form = useApiForm({
    document: RaiseActionDocument,
    values: { item: asked?.id },
    read: (f) => ({
      meeting: id,
      item: f.optional.choice("item"),
      ...readAction(f),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: (raised) => {
      const mayUndo = mayOnBody(viewer, body, "actions:write");
      const undo = undoBy(RemoveActionDocument, { id: raised.id, expectedVersion: raised.version });
      succeed(back, mayUndo ? { text: "Action raised", undo } : { text: "Action raised" });
    },
  });
  return (
    <FormPage
      form={form}
      title="Raise an action"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="decisions" />}
      intro="What the meeting asks somebody to do, by whom and by when."
      button="Raise the action"
      cancelHref={back}
    >
      {agenda.length > 0 ? (
        <SelectField
          name="item"
          label="Item (optional)"
          hint="Whoever reads the item reads the action"
          emptyText={noItemInWords(bodyNoun(body))}
          choices={agenda.map((item) => ({
            value: item.id,
            text: `${itemInWords(item)}${item.confidentiality === "RESTRICTED" ? " (restricted)" : ""}`,
          }))}
        />
      ) : null}
      <ActionFields />
    </FormPage>
  );
}
