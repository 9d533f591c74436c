import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { MeetingBar } from "../meetings";
import { agendaHref } from "./addresses";
import { ItemOfPage, type MeetingWithAgenda } from "./agenda-of-page";
import type { AgendaItemPartsFragment } from "./generated/agenda";
import { ChangeAgendaItemDocument } from "./generated/agenda-changes";
import { ContentFields, inputOfItem, readContent, readNote, readTitle, TitleFields, valuesOfItem } from "./item-fields";
import { seatsOf } from "./seats-of";

interface ChangeItemProps {
  readonly meeting: MeetingWithAgenda;
  readonly item: AgendaItemPartsFragment;
}

/** Changes what an item of an agenda says, and who reads it. */
export function ChangeItemPage() {
  return <ItemOfPage>{(meeting, item) => <ChangeItem meeting={meeting} item={item} />}</ItemOfPage>;
}

function ChangeItem({ meeting, item }: ChangeItemProps) {
  const [body, succeed] = [useBody(), useSuccess()];
  const { id, version, title, note } = item;
  const [agenda, seats] = [agendaHref(body, meeting.id), seatsOf(meeting)];
  const form = useApiForm({
    document: ChangeAgendaItemDocument,
    values: valuesOfItem(item, seats),
    theirs: (current) => valuesOfItem(current, seats),
    read: (f) => ({ id, expectedVersion: version, ...readTitle(f), ...readContent(f), note: readNote(f) }),
    onDone: (changed) => {
      const before = { ...inputOfItem(item), note };
      const undo = undoBy(ChangeAgendaItemDocument, { id, expectedVersion: changed.version, ...before });
      succeed(agenda, { text: `“${changed.title}” changed`, undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Change “${title}”`}
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="agenda" />}
      actions={
        <PageActions>
          <Button classes="govuk-button--secondary" href={agendaHref(body, meeting.id, id, "remove")}>
            Remove <span className="govuk-visually-hidden">the item</span>
          </Button>
        </PageActions>
      }
      button="Save the item"
      cancelHref={agenda}
    >
      <TitleFields />
      <ContentFields seats={seats} named={item.readers} hasNote />
    </FormPage>
  );
}
