import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar } from "../meetings";
import { agendaHref } from "./addresses";
import { ItemOfPage, type MeetingWithAgenda } from "./agenda-of-page";
import type { AgendaItemPartsFragment } from "./generated/agenda";
import { RemoveAgendaItemDocument, RestoreAgendaItemDocument } from "./generated/agenda-changes";

interface RemoveItemProps {
  readonly meeting: MeetingWithAgenda;
  readonly item: AgendaItemPartsFragment;
}

/** Asks before an item is removed from an agenda. */
export function RemoveItemPage() {
  return <ItemOfPage>{(meeting, item) => <RemoveItem meeting={meeting} item={item} />}</ItemOfPage>;
}

function RemoveItem({ meeting, item: { id, version, title } }: RemoveItemProps) {
  const [body, succeed] = [useBody(), useSuccess()];
  const form = useApiForm({
    document: RemoveAgendaItemDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreAgendaItemDocument, { id, expectedVersion: removed.version });
      succeed(agendaHref(body, meeting.id), { text: `“${title}” removed from the agenda`, undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove “${title}”`}
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="agenda" />}
      button="Remove the item"
      cancelHref={agendaHref(body, meeting.id, id)}
    >
      <p className="app-measure">
        It goes from this agenda, and the items below it move up. An item with a decision or an action on record can’t
        be removed.
      </p>
    </ConfirmPage>
  );
}
