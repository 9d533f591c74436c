import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar } from "../meetings";
import { agendaHref } from "./addresses";
import { AgendaOfPage, type MeetingWithAgenda } from "./agenda-of-page";
import { AddAgendaItemDocument, RemoveAgendaItemDocument } from "./generated/agenda-changes";
import { ContentFields, newItem, readContent, readNote, readTitle, TitleFields } from "./item-fields";
import { seatsOf } from "./seats-of";

/** Adds the last item of an agenda. */
export function AddItemPage() {
  return <AgendaOfPage>{(meeting) => <AddItem meeting={meeting} />}</AgendaOfPage>;
}

function AddItem({ meeting }: { readonly meeting: MeetingWithAgenda }) {
  const [body, succeed] = [useBody(), useSuccess()];
  const agenda = agendaHref(body, meeting.id);
  const form = useApiForm({
    document: AddAgendaItemDocument,
    values: newItem,
    read: (f) => ({
      meeting: meeting.id,
      ...readTitle(f),
      ...readContent(f),
      note: readNote(f),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: ({ id, version, title }) => {
      const undo = undoBy(RemoveAgendaItemDocument, { id, expectedVersion: version });
      succeed(agenda, { text: `“${title}” added to the agenda`, undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add an item"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="agenda" />}
      intro="It becomes the last item of the agenda. Put the items in order afterwards."
      button="Add the item"
      busyButton="Adding"
      cancelHref={agenda}
    >
      <TitleFields />
      <ContentFields seats={seatsOf(meeting)} hasNote />
    </FormPage>
  );
}
