import { useState } from "react";
import { Button } from "../../ui/button";
import { useForm } from "./form-context";

/** Says that the form stands as it was typed before, and offers to start again. */
export function RestoredNote() {
  const { open, phase, failure, conflict } = useForm();
  const [isOver, setOver] = useState(false);
  // Once it was saved, or is about two versions, what stands there is no longer what was typed before.
  if (!isOver && (phase === "done" || conflict)) setOver(true);
  if (!open.isRestored || isOver || failure) return null;
  const startAgain = () => {
    open.values.reset();
    open.keeper.forget();
    setOver(true);
  };
  return (
    <div className="app-form-panel" role="status">
      <p>What you typed before is back. It is not saved yet.</p>
      <Button type="button" classes="govuk-button--secondary" onClick={startAgain}>
        Start again
      </Button>
    </div>
  );
}
