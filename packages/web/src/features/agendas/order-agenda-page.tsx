import { useEffect } from "react";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { MeetingBar } from "../meetings";
import { agendaHref } from "./addresses";
import { AgendaOfPage, type MeetingWithAgenda } from "./agenda-of-page";
import { OrderAgendaDocument } from "./generated/agenda-changes";
import { OrderField } from "./order-field";
import { idsOf, joinOrder, orderName, placeOrderFault, readOrder, splitOrder, takeItems } from "./order-of-items";

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

function OrderAgenda({ meeting, onChanged }: OrderAgendaProps) {
  const [body, succeed] = [useBody(), useSuccess()];
  const { id, agenda } = meeting;
  const stored = joinOrder(idsOf(agenda));
  const form = useApiForm({
    document: OrderAgendaDocument,
    values: { [orderName]: stored },
    read: (f) => ({ meeting: id, expectedItems: splitOrder(stored), items: readOrder(f) }),
    seenOf: (seen) => idsOf(seen.agenda),
    placeFault: (fault) => {
      onChanged();
      return placeOrderFault(fault);
    },
    takeConflict: (current, values) => void takeItems(idsOf(current.agenda), values),
    onDone: (ordered, replaced) => {
      const before = { meeting: id, expectedItems: idsOf(ordered.agenda), items: replaced.expectedItems };
      succeed(agendaHref(body, id), { text: "Order saved", undo: undoBy(OrderAgendaDocument, before) });
    },
  });
  const { values, setVersion } = form.open;
  useEffect(() => {
    const there = splitOrder(stored);
    if (takeItems(there, values)) setVersion(there);
  }, [stored, values, setVersion]);
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
