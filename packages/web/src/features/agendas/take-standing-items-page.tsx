import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar } from "../meetings";
import { agendaHref, standingItemsHref } from "./addresses";
import { AgendaOfPage, type MeetingWithAgenda } from "./agenda-of-page";
import { AddStandingItemsDocument } from "./generated/agenda-changes";

/** Puts what a group always has on its agendas on the agenda of a meeting: what is not there yet. */
export function TakeStandingItemsPage() {
  return <AgendaOfPage isReadAnew>{(meeting) => <TakeStandingItems meeting={meeting} />}</AgendaOfPage>;
}

function TakeStandingItems({ meeting }: { readonly meeting: MeetingWithAgenda }) {
  const [body, succeed] = [useBody(), useSuccess()];
  const { id, group, groupName } = meeting;
  const before = meeting.agenda.map((item) => item.id);
  const form = useApiForm({
    document: AddStandingItemsDocument,
    read: (f) => ({ meeting: id, idempotencyKey: f.idempotencyKey() }),
    onDone: ({ agenda }) => {
      const count = agenda.filter((item) => !before.includes(item.id)).length;
      succeed(agendaHref(body, id), {
        text: `${count} standing ${count === 1 ? "item" : "items"} added to the agenda`,
      });
    },
  });
  const items = group?.standingItems ?? [];
  return (
    <FormPage
      form={form}
      title="Add the standing items"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="agenda" />}
      intro="Those that are not on the agenda yet become its last items. What is there already stays as it is."
      button="Add the standing items"
      busyButton="Adding"
      cancelHref={agendaHref(body, id)}
    >
      <p>{groupName} always has on its agendas:</p>
      <ol className="app-list">
        {items.map((item) => (
          <li key={item.id}>{item.title}</li>
        ))}
      </ol>
      {group ? (
        <p>
          <a href={standingItemsHref(body, group.id)}>Standing items of {groupName}</a>
        </p>
      ) : null}
    </FormPage>
  );
}
