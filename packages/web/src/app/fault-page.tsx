import { useState } from "react";
import { useRouteError } from "react-router";
import { Page } from "../kit/frame/page";
import { PageCodeError } from "../kit/page/page-code";
import { Button } from "../ui/button";

/** What is left of a page that failed in the browser: its code did not come, or has a fault of ours. */
export function FaultPage() {
  const isMissing = useRouteError() instanceof PageCodeError;
  return isMissing ? <MissingCode /> : <Faulty />;
}

function MissingCode() {
  const [isAway, setAway] = useState(false);
  const retry = async () => {
    setAway(false);
    if (await isServerThere()) window.location.reload();
    else setAway(true);
  };
  return (
    <Page title="Sorry, this page could not be loaded">
      <p className="app-measure">
        Either Panboard does not answer, or it has been brought up to date since you opened it. Nothing you entered is
        lost.
      </p>
      <Button type="button" onClick={() => void retry()}>
        Try again
      </Button>
      <p role="status">{isAway ? "Panboard does not answer. Check your connection, then try again." : null}</p>
    </Page>
  );
}

/** Loading a page anew while nothing answers would leave the browser's own page: so it is asked first. */
async function isServerThere(): Promise<boolean> {
  try {
    return (await fetch("/client-config.json", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

function Faulty() {
  return (
    <Page title="Sorry, this page could not be shown">
      <p className="app-measure">
        Nothing that was saved is lost. Load the page again; if it keeps happening, tell your support desk its address.
      </p>
      <Button type="button" onClick={() => window.location.reload()}>
        Try again
      </Button>
    </Page>
  );
}
