import { useState } from "react";
import { useLocation } from "react-router";
import { useApi } from "../api/api";
import type { FieldValues } from "./form-values";
import { type OpenForm, openForm } from "./open-form";
import { useKeeping } from "./use-api-form";

/** A form whose sending is an affair of its own. */
export interface FieldsForm {
  readonly open: OpenForm<object>;
  /** Forgets what was typed, and opens the form as at first. */
  readonly startAnew: () => void;
}

/**
 * Opens a form that is none of one mutation, such as one that shows a preview first: its fields, and what the tab keeps of them,
 * are those of every form. `name` tells it from others at the same address, and `values` are what its fields show at first. Give
 * it to `FieldsContext`, with its faults.
 */
export function useFieldsForm(name: string, values: FieldValues = {}): FieldsForm {
  const { session } = useApi();
  const { pathname } = useLocation();
  const openHere = () => openForm(session, `${pathname} ${name}`, values, () => ({}));
  const [open, setOpen] = useState(openHere);
  useKeeping(open, nothing);
  return {
    open,
    startAnew: () => {
      open.keeper.forget();
      setOpen(openHere());
    },
  };
}

function nothing(): void {
  // What is typed changes nothing but what is kept.
}
