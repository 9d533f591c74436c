import { useEffect, useState } from "react";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar } from "../meetings";
import { agendaHref } from "./addresses";
import { AgendaOfPage, type MeetingWithAgenda } from "./agenda-of-page";
import { OrderAgendaDocument } from "./generated/agenda-changes";
import { OrderField } from "./order-field";
import { joinOrder, orderName, placeOrderFault, readOrder, splitOrder, takeItems } from "./order-of-items";

/** Puts the items of an agenda in order, all of them at once. */
export function OrderAgendaPage() {
  return (
    <AgendaOfPage isReadAnew>
      {(meeting, refresh) => <OrderAgenda key={meeting.id} meeting={meeting} onChanged={refresh} />}
    </AgendaOfPage>
  );
}

interface OrderAgendaProps {
  readonly meeting: MeetingWithAgenda;
  /** The agenda is no longer as it was read. */
  readonly onChanged: () => void;
}

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

function OrderAgenda({ meeting, onChanged }: OrderAgendaProps) {
  const [body, succeed] = [useBody(), useSuccess()];
  const { id, agenda } = meeting;
  const stored = joinOrder(idsOf(agenda));
  const [met, setMet] = useState<{ readonly by: string; readonly items: string[] }>();
  // What a refusal told of is newer than what was read, until it is read again.
  const expectedItems = met?.by === stored ? met.items : splitOrder(stored);
  const form = useApiForm({
    document: OrderAgendaDocument,
    values: { [orderName]: stored },
    read: (f) => ({ meeting: id, expectedItems, items: readOrder(f) }),
    placeFault: (fault) => {
      onChanged();
      return placeOrderFault(fault);
    },
    takeConflict: (current, values) => {
      const items = idsOf(current.agenda);
      setMet({ by: stored, items });
      takeItems(items, values);
    },
    onDone: (ordered) => {
      const before = { meeting: id, expectedItems: idsOf(ordered.agenda), items: expectedItems };
      succeed(agendaHref(body, id), { text: "Order saved", undo: undoBy(OrderAgendaDocument, before) });
    },
  });
  const { values } = form.open;
  useEffect(() => takeItems(splitOrder(stored), values), [stored, values]);
  return (
    <FormPage
      form={form}
      title="Put the items in order"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="agenda" />}
      intro="Move items up and down. Nothing is kept until you save the order."
      button="Save order"
      cancelHref={agendaHref(body, id)}
    >
      <OrderField label="Items in order" items={agenda} />
    </FormPage>
  );
}
