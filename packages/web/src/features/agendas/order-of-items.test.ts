import { FormValues, textsOf } from "../../kit/form/form-values";
import { changedMeanwhileWords, joinOrder, orderName, placeOrderFault, splitOrder, takeItems } from "./order-of-items";

const opened = () => new FormValues(textsOf({ [orderName]: joinOrder(["a", "b", "c"]) }));
const orderIn = (values: FormValues) => splitOrder(values.text(orderName));

test("an order that was chosen stays, without what was removed, and what was added comes last", () => {
  const values = opened();
  values.setText(orderName, joinOrder(["c", "a", "b"]));
  takeItems(["a", "c", "d"], values);
  expect(orderIn(values)).toEqual(["c", "a", "d"]);
  expect(values.isChanged()).toBe(true);
});

test("where nothing was chosen, the order is the one that is there now, and nothing is unsaved", () => {
  const values = opened();
  takeItems(["b", "a", "d"], values);
  expect(orderIn(values)).toEqual(["b", "a", "d"]);
  expect(values.isChanged()).toBe(false);
});

test("an order that is not whole, or of items that stand in another one, is told at the list, and nothing else is", () => {
  for (const path of ["items", "items.3", "expectedItems"]) {
    expect(placeOrderFault({ path, message: "x" })).toEqual({ path: orderName, message: changedMeanwhileWords });
  }
  expect(placeOrderFault({ path: "meeting", message: "x" })).toEqual({ path: "meeting", message: "x" });
});
