import { useState } from "react";
import { flushSync } from "react-dom";
import { useField } from "../../kit/form/form-context";
import { ErrorMessage } from "../../ui/form-group";
import { joinOrder, orderName, splitOrder } from "./order-of-items";
import "../../styles/agenda.scss";

export interface OrderFieldProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

type Step = "up" | "down";
const steps: readonly { readonly step: Step; readonly text: string }[] = [
  { step: "up", text: "Up" },
  { step: "down", text: "Down" },
];
const by: Readonly<Record<Step, number>> = { up: -1, down: 1 };

/**
 * Items in an order of the viewer's, each with buttons that move it. The focus stays on the button that was pressed, and the
 * new place is told. Read with `readOrder`.
 */
export function OrderField({ label, items }: OrderFieldProps) {
  const { attributes, text, setText } = useField({ name: orderName, label }, { say: () => "" });
  const [told, setTold] = useState("");
  const { id, errorMessage } = attributes;
  const order = splitOrder(text);
  const titleOf = (item: string): string => items.find((one) => one.id === item)?.title ?? "";
  const move = (from: number, step: Step) => {
    const item = order[from];
    const to = from + by[step];
    if (item === undefined) return;
    const title = `“${titleOf(item)}”`;
    if (to < 0 || to >= order.length) return setTold(`${title} is ${step === "up" ? "first" : "last"} already.`);
    flushSync(() => {
      setText(joinOrder(order.toSpliced(from, 1).toSpliced(to, 0, item)));
      setTold(`${title} is now ${to + 1} of ${order.length}.`);
    });
    // Its row moved, and a browser takes the focus from what moves.
    document.getElementById(moveId(item, step))?.focus();
  };
  return (
    <>
      {errorMessage === undefined ? null : <ErrorMessage id={`${id}-error`}>{errorMessage}</ErrorMessage>}
      <ol id={id} className="app-order" aria-label={label} tabIndex={-1}>
        {order.map((item, index) => (
          <li key={item} className="app-order__item">
            <span className="app-order__title">
              {index + 1}. {titleOf(item)}
            </span>
            <span className="app-order__moves">
              {steps.map(({ step, text: words }) => (
                <button
                  key={step}
                  type="button"
                  id={moveId(item, step)}
                  className="govuk-button govuk-button--secondary"
                  aria-label={`Move “${titleOf(item)}” ${step}`}
                  aria-disabled={index + by[step] < 0 || index + by[step] >= order.length || undefined}
                  onClick={() => move(index, step)}
                >
                  {words}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="app-order__told" role="status">
        {told}
      </p>
    </>
  );
}

function moveId(item: string, step: Step): string {
  return `move-${step}-${item}`;
}
