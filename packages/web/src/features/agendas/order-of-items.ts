import type { InputFault } from "@panboard/shared/client";
import type { FormReader } from "../../kit/form/form-reader";
import type { FormValues } from "../../kit/form/form-values";

/** The field of a form that holds an order. */
export const orderName = "order";

/** What is told where the items that were put in order are no longer those that are there. */
export const changedMeanwhileWords =
  "Somebody changed the items while you put them in order. Look at the list as it is now, then save the order again";

/** What the field is filled with. */
export function joinOrder(ids: readonly string[]): string {
  return ids.join("\n");
}

/** The ids that the field says, in order. */
export function splitOrder(text: string): string[] {
  return text.split("\n").filter(Boolean);
}

/** Reads the order. */
export function readOrder(f: FormReader): string[] {
  return splitOrder(f.text(orderName));
}

/** An order as it was chosen, of the items that are there now: what was removed goes, and what was added comes last. */
export function wholeOrder(chosen: readonly string[], there: readonly string[]): string[] {
  return [...chosen.filter((id) => there.includes(id)), ...there.filter((id) => !chosen.includes(id))];
}

/**
 * Takes the items that are there now into a form, and keeps what was chosen of them in its order. Answers whether nothing was
 * chosen: the form then stands as they do.
 */
export function takeItems(there: readonly string[], values: FormValues): boolean {
  if (!values.isChanged()) {
    values.fill({ [orderName]: joinOrder(there) });
    return true;
  }
  const whole = joinOrder(wholeOrder(splitOrder(values.text(orderName)), there));
  if (whole !== values.text(orderName)) values.setText(orderName, whole);
  return false;
}

/** The ids of items as they stand. */
export function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** Leads what the API says of an order that is not whole, or of items that stand in another one, to the list. */
export function placeOrderFault(fault: InputFault): InputFault {
  const isOfOrder = fault.path === "expectedItems" || /^items\b/.test(fault.path);
  return isOfOrder ? { ...fault, path: orderName, message: changedMeanwhileWords } : fault;
}
