import { Button } from "../ui/button";

/** What a fault of ours leaves: it needs nothing that may itself have failed. */
export function CrashedPage() {
  return (
    <main className="govuk-width-container app-main">
      <title>Sorry, this page could not be shown - Panboard</title>
      <h1 className="govuk-heading-xl">Sorry, this page could not be shown</h1>
      <p>
        Nothing that was saved is lost. Load the page again; if it keeps happening, tell your support desk its address.
      </p>
      <Button type="button" onClick={() => window.location.reload()}>
        Try again
      </Button>
    </main>
  );
}
