import { type InputFault, PanboardError, type TextDocument } from "@panboard/shared/client";
import { useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "react-router";
import { useApi } from "../api/api";
import { operationNameOf } from "../api/operation-name";
import { readAnew } from "../api/read-anew";
import type { FormReader } from "./form-reader";
import { type FormState, faultsOfErrors } from "./form-state";
import type { FieldValues, FormValues, Texts } from "./form-values";
import type { SeenAs } from "./kept-form";
import { openForm, type OpenForm, seenInputs } from "./open-form";
import { type ChangeVariables, type CurrentOf, type RowOf, sendChange } from "./send-change";

export interface ApiFormOptions<TData extends object, TVariables extends ChangeVariables> {
  readonly document: TextDocument<TData, TVariables>;
  /** Makes the input of what stands in the fields; runs at the first drawing too, and changes nothing. */
  readonly read: (f: FormReader) => TVariables["input"];
  /** What was made of the input; navigates as a rule. Everything that was read is read again. */
  readonly onDone: (row: RowOf<TData>, input: TVariables["input"]) => void;
  /** What the fields show at first, by their names. */
  readonly values?: FieldValues;
  /** Turns what somebody else made of the row meanwhile into values of the fields. */
  readonly theirs?: (current: CurrentOf<TData>) => FieldValues;
  /** Leads a fault of what was sent to its field, where the field is not named by the path of the input. */
  readonly placeFault?: (fault: InputFault, input: TVariables["input"]) => InputFault;
  /**
   * Takes what somebody else made of it into the form, where it is of many rows and the faults tell of each at its field:
   * no panel shows both versions then.
   */
  readonly takeConflict?: (current: CurrentOf<TData>, values: FormValues) => void;
  /** What the next change says that it saw, of the row as it is now; its version unless said. */
  readonly seenOf?: (row: RowOf<TData> | CurrentOf<TData>) => SeenAs;
}

/** A form on its way to the API. */
export interface ApiForm<TCurrent = unknown> extends FormState<TCurrent> {
  readonly open: Pick<OpenForm<object>, "values" | "fields" | "keeper" | "isRestored" | "setVersion">;
  /** Reads the fields and sends them, once, however often it is called. */
  readonly submit: () => void;
  /** Reads the fields and, where nothing is wrong, shows the answers to be checked. */
  readonly check: () => void;
  /** Goes back from the answers to the fields. */
  readonly enter: () => void;
  /** Sends what stands in the form over what somebody else made of it. */
  readonly keepMine: () => void;
  /** Fills the form with what somebody else made of it. */
  readonly takeTheirs: () => void;
  /** What somebody else made of it, as values of the fields. */
  readonly theirs: FieldValues | undefined;
}

const told = { faults: [], failure: undefined, conflict: undefined } as const;
const atFirst = { ...told, step: "enter", phase: "open" } as const;

/**
 * A form for one mutation. What was typed stays through faults, failures, a reload and signing in again; a double click sends
 * once; what was read before is read again after a success.
 */
export function useApiForm<TData extends object, TVariables extends ChangeVariables>(
  options: ApiFormOptions<TData, TVariables>,
): ApiForm<CurrentOf<TData>> {
  const { document, read, onDone, values = {}, theirs, placeFault, takeConflict, seenOf = versionOf } = options;
  const { client, session, cache } = useApi();
  const { pathname, search } = useLocation();
  const place = `${pathname}${search} ${operationNameOf(document) ?? "form"}`;
  const [{ open, openedAt }, setOpen] = useState(() => ({
    open: openForm(session, place, values, read),
    openedAt: place,
  }));
  const [state, setState] = useState<FormState<CurrentOf<TData>>>(atFirst);
  if (openedAt !== place) {
    // The next record under the same route: nothing of the one before may be sent for it.
    setOpen({ open: openForm(session, place, values, read), openedAt: place });
    setState(atFirst);
  }
  // An answer is for the form that was sent, which may no longer be the one that is shown.
  const sending = useRef<OpenForm<object>>(undefined);
  const shown = useRef<OpenForm<object>>(undefined);
  const change = (part: Partial<FormState<CurrentOf<TData>>>) => {
    if (shown.current === open) setState((now) => ({ ...now, ...part }));
  };
  useKeeping(open, () => setState((now) => (now.phase === "done" ? { ...now, phase: "open" } : now)));
  useEffect(() => {
    shown.current = open;
    return () => {
      shown.current = undefined;
    };
  }, [open]);

  const submit = () => {
    const isDone = state.phase === "done" && !open.values.isChanged();
    if (sending.current === open || isDone) return;
    const { input, faults } = open.read(read);
    if (faults.length > 0) return change({ ...atFirst, faults });
    sending.current = open;
    // What was said before stays until there is an answer: the button that was pressed may be part of it.
    change({ phase: "sending" });
    open.keeper.now();
    void send({ input } as TVariables, open.values.texts()).finally(() => {
      if (sending.current === open) sending.current = undefined;
    });
  };
  const send = async (variables: TVariables, sent: Texts): Promise<void> => {
    try {
      const answer = await sendChange(client, document, variables);
      if ("row" in answer) return finish(answer.row, variables.input, sent);
      const { conflict } = answer;
      const userErrors = answer.userErrors.map((fault) => placeFault?.(fault, variables.input) ?? fault);
      if (conflict && takeConflict) {
        takeConflict(conflict.current, open.values);
        open.setVersion(seenOf(conflict.current));
      }
      // A key that stands for what was sent first would refuse all that follows.
      if (userErrors.some(({ path }) => path === "idempotencyKey")) open.renewKey();
      const faults = faultsOfErrors(
        conflict ? userErrors.filter(({ path }) => path !== "expectedVersion") : userErrors,
        open.fields,
      );
      change({ ...atFirst, faults, conflict: takeConflict ? undefined : conflict });
    } catch (error) {
      if (!(error instanceof PanboardError)) throw error;
      change({ ...told, phase: "open", failure: { error, isSafeToRepeat: isSafeToRepeat(variables.input) } });
    }
  };
  const finish = (row: RowOf<TData>, input: TVariables["input"], sent: Texts) => {
    open.values.settle(sent);
    open.renewKey();
    open.setVersion(seenOf(row));
    // What was typed since it was sent is not saved: it is kept, and leaving asks.
    open.keeper.now();
    change({ ...told, phase: open.values.isChanged() ? "open" : "done" });
    void readAnew(cache);
    if (shown.current === open) onDone(row, input);
  };
  const { conflict } = state;
  const theirValues = useMemo(() => (conflict && theirs ? theirs(conflict.current) : undefined), [conflict, theirs]);
  return {
    ...state,
    open,
    submit,
    check: () => {
      const { faults } = open.read(read);
      change({ ...atFirst, faults, step: faults.length > 0 ? "enter" : "check" });
    },
    enter: () => change(atFirst),
    keepMine: () => {
      if (!conflict) return;
      open.setVersion(seenOf(conflict.current));
      submit();
    },
    takeTheirs: () => {
      if (!conflict || !theirValues) return;
      open.setVersion(seenOf(conflict.current));
      open.values.fill(theirValues);
      open.keeper.forget();
      change(atFirst);
    },
    theirs: theirValues,
  };
}

/** Keeps what is typed while it is typed, and at once when the page is hidden or left. */
export function useKeeping({ values, keeper }: Pick<OpenForm<object>, "values" | "keeper">, onType: () => void): void {
  const typed = useRef(onType);
  useEffect(() => {
    typed.current = onType;
  });
  useEffect(() => {
    const keepNow = () => keeper.now();
    const stop = values.subscribe(() => {
      keeper.later();
      typed.current();
    });
    window.addEventListener("pagehide", keepNow);
    return () => {
      stop();
      window.removeEventListener("pagehide", keepNow);
    };
  }, [values, keeper]);
}

function isSafeToRepeat(input: object): boolean {
  const has = (name: string) => name in input && (input as Record<string, unknown>)[name] !== undefined;
  return has("idempotencyKey") || seenInputs.some(has);
}

function versionOf(row: unknown): number | undefined {
  const version = typeof row === "object" && row !== null && "version" in row ? row.version : undefined;
  return typeof version === "number" ? version : undefined;
}
