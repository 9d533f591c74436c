import { useEffect } from "react";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { standingItemsHref } from "./addresses";
import { OrderStandingItemsDocument } from "./generated/standing-items";
import { OrderField } from "./order-field";
import { idsOf, joinOrder, orderName, placeOrderFault, readOrder, splitOrder, takeItems } from "./order-of-items";
import { type GroupWithStandingItems, StandingItemsOfPage } from "./standing-items-of-page";

/** Puts what a group always has on its agendas in order, all of it at once. */
export function OrderStandingItemsPage() {
  return (
    <StandingItemsOfPage isReadAnew>
      {(group, refresh) => <OrderStandingItems key={group.id} group={group} onChanged={refresh} />}
    </StandingItemsOfPage>
  );
}

interface OrderStandingItemsProps {
  readonly group: GroupWithStandingItems;
  /** The items are no longer as they were read. */
  readonly onChanged: () => void;
}

function OrderStandingItems({ group, onChanged }: OrderStandingItemsProps) {
  const [body, region, succeed] = [useBody(), useRegion(), useSuccess()];
  const { id, name, standingItems } = group;
  const list = standingItemsHref(body, id);
  const stored = joinOrder(idsOf(standingItems));
  const form = useApiForm({
    document: OrderStandingItemsDocument,
    values: { [orderName]: stored },
    read: (f) => ({ group: id, expectedItems: splitOrder(stored), items: readOrder(f) }),
    seenOf: (seen) => idsOf(seen.standingItems),
    placeFault: (fault) => {
      onChanged();
      return placeOrderFault(fault);
    },
    takeConflict: (current, values) => void takeItems(idsOf(current.standingItems), values),
    onDone: (ordered, replaced) => {
      const before = { group: id, expectedItems: idsOf(ordered.standingItems), items: replaced.expectedItems };
      succeed(list, { text: "Order saved", undo: undoBy(OrderStandingItemsDocument, before) });
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
      title="Put the standing items in order"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`What ${name} always has on its agendas. Nothing is kept until you save the order.`}
      button="Save order"
      cancelHref={list}
    >
      <OrderField label="Standing items in order" items={standingItems} />
    </FormPage>
  );
}
