import type { Session } from "./session";

/**
 * Loads a page anew that the browser takes out of its memory, by Back, after somebody has signed in or out: it would show what
 * was true when it was left. Answers how to stop.
 */
export function watchReturns(session: Pick<Session, "getToken">, page: Window): () => void {
  let tokenWhenLeft: string | undefined;
  const leave = () => {
    tokenWhenLeft = session.getToken();
  };
  const come = ({ persisted }: PageTransitionEvent) => {
    const token = session.getToken();
    if (persisted && (token === undefined || token !== tokenWhenLeft)) page.location.reload();
  };
  page.addEventListener("pagehide", leave);
  page.addEventListener("pageshow", come);
  return () => {
    page.removeEventListener("pagehide", leave);
    page.removeEventListener("pageshow", come);
  };
}
