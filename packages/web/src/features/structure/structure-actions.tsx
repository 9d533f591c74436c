import { useBody, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { structureHref } from "./structure-addresses";

/** What can be done with what a body publishes, and whether any of it stands. */
export function StructureActions({ isStanding }: { readonly isStanding: boolean }) {
  const [body, viewer] = [useBody(), useViewer()];
  const mayPublish = mayOnBody(viewer, body, "structure:publish");
  return (
    <PageActions>
      {mayPublish ? (
        <Button classes="govuk-button--secondary" href={structureHref(body, "publish")}>
          Publish the groups and seats
        </Button>
      ) : null}
      {mayPublish && isStanding ? (
        <Button classes="govuk-button--secondary" href={structureHref(body, "withdraw")}>
          Withdraw
        </Button>
      ) : null}
      <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
        Print
      </Button>
    </PageActions>
  );
}
