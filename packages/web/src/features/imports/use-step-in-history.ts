import { useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";

/** Marks the entry of the history that an answer stands in. */
const answerEntry = "answer to a file";

/**
 * Gives the answer to a file an entry of its own in the browser's history, so that Back leads from it to the form, and to no other
 * page: then `leave` is called, unless a request is on its way. Answers what goes back by a button.
 */
export function useStepInHistory(isAnswered: boolean, isSending: boolean, leave: () => void): () => void {
  const location = useLocation();
  const navigate = useNavigate();
  const isAtAnswer = (location.state as unknown) === answerEntry;
  const wasAtAnswer = useRef(isAtAnswer);
  useEffect(() => {
    const wentBack = wasAtAnswer.current && !isAtAnswer;
    wasAtAnswer.current = isAtAnswer;
    if (isAnswered === isAtAnswer) return;
    const here = { pathname: location.pathname, search: location.search, hash: location.hash };
    if (!isAnswered) void navigate(here, { replace: true, state: null });
    else if (wentBack && !isSending) leave();
    else void navigate(here, { state: answerEntry });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new answer or another entry is a step, not a new render's functions.
  }, [isAnswered, isAtAnswer]);
  return () => void navigate(-1);
}
