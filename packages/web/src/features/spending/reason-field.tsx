import { LongTextField } from "../../kit/form/fields/text-field";
import { useFormTexts } from "../../kit/form/form-context";
import type { FormReader } from "../../kit/form/form-reader";

/** Says in the hint of an amount that it may be below zero, and what that takes. */
export const belowZeroHint = "Below £0 only with a reason, such as −250";

/** Reads an amount that may be below zero with its reason, which is asked for only there. */
export function readAmount<TName extends string>(f: FormReader, name: TName) {
  const amount = f.optional.money(name, { min: null });
  const limits = { max: 500 };
  const reason = amount?.startsWith("-") ? f.text("reason", limits) : f.optional.text("reason", limits);
  return { [name]: amount, reason } as Record<TName, string | null> & { readonly reason: string | null };
}

export interface ReasonFieldProps {
  /** The name of the field of the amount. */
  readonly amount: string;
  readonly hint: string;
}

/** Why an amount is below zero: asked for once it is, and while something is said. */
export function ReasonField({ amount, hint }: ReasonFieldProps) {
  const texts = useFormTexts();
  const isBelow = /^\s*[-−]/.test(texts[amount] ?? "");
  if (!isBelow && !texts.reason) return null;
  return (
    <LongTextField
      name="reason"
      label={isBelow ? "Reason" : "Reason (optional)"}
      noun="the reason why it is below £0"
      hint={hint}
      rows={2}
    />
  );
}
