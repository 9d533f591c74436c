import { Button } from "../../ui/button";
import type { FrameProps } from "./frame";
import { Page } from "./page";

export interface FailedPageProps extends Omit<FrameProps, "children"> {
  readonly what: string;
  readonly requestId?: string | undefined;
  readonly onRetry: () => void;
}

/** Something went wrong on our side. */
export function FailedPage({ what, requestId, onRetry, ...frame }: FailedPageProps) {
  return (
    <Page {...frame} title={`Sorry, ${what} could not be loaded`}>
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
