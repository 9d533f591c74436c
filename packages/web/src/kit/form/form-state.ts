import type { InputFault, PanboardError } from "@panboard/shared/client";
import type { FormFields } from "./form-fields";
import type { NamedFault } from "./form-reader";
import type { Conflict } from "./send-change";

/** A request that was not answered as it should have been. */
export interface FormFailure {
  readonly error: PanboardError;
  /** Whether sending the same once more can't make the change twice. */
  readonly isSafeToRepeat: boolean;
}

/** Where a form stands. */
export interface FormState<TCurrent> {
  readonly step: "enter" | "check";
  /** "done" until something is typed again. */
  readonly phase: "open" | "sending" | "done";
  readonly faults: readonly NamedFault[];
  /** The request that failed or was refused as a whole. */
  readonly failure: FormFailure | undefined;
  readonly conflict: Conflict<TCurrent> | undefined;
}

/** Where the error summary's link to a conflict leads. */
export const conflictId = "form-conflict";
export const conflictWords = "Somebody changed this while you were editing";

/** Said where the first of two requests under one key was stored, and the second says something else. */
const storedFirstWords =
  "What you sent first may have been saved already. Look whether it was. If not, send this again";

/** The API's faults at the fields that their paths lead to; the first of each field. */
export function faultsOfErrors(errors: readonly InputFault[], fields: FormFields): readonly NamedFault[] {
  const faults = errors.map(({ path, message }): NamedFault => {
    if (path === "idempotencyKey") return { name: path, text: storedFirstWords };
    return { name: fields.nameAt(path) ?? path, text: withoutStop(message) };
  });
  const isFirst = (fault: NamedFault, index: number) =>
    fields.find(fault.name) === undefined || faults.findIndex(({ name }) => name === fault.name) === index;
  return fields.sort(faults.filter(isFirst));
}

/** A fault is one sentence, and stands without its full stop, as in every form. */
function withoutStop(message: string): string {
  return /^[^.]*\.$/.test(message) ? message.slice(0, -1) : message;
}
