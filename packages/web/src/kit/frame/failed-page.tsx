import { Button } from "../../ui/button";
import { Page } from "./page";

export interface FailedPageProps {
  /** What could not be loaded: "the indicators". */
  readonly what: string;
  readonly requestId?: string | undefined;
  readonly onRetry: () => void;
}

/** Something went wrong on our side. */
export function FailedPage({ what, requestId, onRetry }: FailedPageProps) {
  return (
    <Page title={`Sorry, ${what} could not be loaded`}>
      <p className="app-measure">
        Nothing you entered is lost. Try again in a minute.
        {requestId ? ` If it keeps happening, give your support desk the reference ${requestId}.` : null}
      </p>
      <Button type="button" onClick={onRetry}>
        Try again
      </Button>
    </Page>
  );
}
