import { useEffect, useLayoutEffect, useRef } from "react";
import { NavigationType, useBlocker } from "react-router";
import { Button } from "../../ui/button";
import { useApi } from "../api/api";
import { useForm } from "./form-context";

/**
 * Asks before a link, Back, closing or reloading leaves a form with changes. Not when it was sent, nor on the way to sign in.
 * Back from the answers leads to the fields, as from a page of their own.
 */
export function LeaveWarning() {
  const { open, step, phase, enter } = useForm();
  const { values, keeper } = open;
  const { session } = useApi();
  const isBackToFields = useRef(false);
  const blocker = useBlocker(({ currentLocation: here, nextLocation: next, historyAction }) => {
    const isElsewhere = next.pathname !== here.pathname || next.search !== here.search;
    isBackToFields.current =
      isElsewhere && historyAction === NavigationType.Pop && step === "check" && phase === "open";
    return isBackToFields.current || (isElsewhere && values.isChanged());
  });
  // Before it is drawn: the question does not flash up.
  useLayoutEffect(() => {
    if (blocker.state !== "blocked" || !isBackToFields.current) return;
    isBackToFields.current = false;
    blocker.reset();
    enter();
  }, [blocker, enter]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (values.isChanged() && !session.isSigningIn()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [values, session]);
  if (blocker.state !== "blocked") return null;
  const leave = () => {
    keeper.forget();
    blocker.proceed();
  };
  return <Question onStay={blocker.reset} onLeave={leave} />;
}

function Question({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div
      className="app-form-panel"
      role="alertdialog"
      aria-labelledby="leave-title"
      aria-describedby="leave-words"
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => (event.key === "Escape" ? onStay() : undefined)}
    >
      <h2 className="govuk-heading-m" id="leave-title">
        Leave without saving?
      </h2>
      <p id="leave-words">What you changed on this page is not saved yet.</p>
      <div className="govuk-button-group">
        <Button type="button" onClick={onStay}>
          Stay on this page
        </Button>
        <Button type="button" classes="govuk-button--secondary" onClick={onLeave}>
          Leave without saving
        </Button>
      </div>
    </div>
  );
}
