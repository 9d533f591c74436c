import { dateInWords, poundsInWords } from "@panboard/shared";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { contributionHref } from "./addresses";
import { eventInWords } from "./contribution-history";
import { type Contribution, ContributionOfPage, EventOf } from "./contribution-of-page";
import { RemoveContributionEventDocument, RestoreContributionEventDocument } from "./generated/contribution-changes";
import type { ContributionEventPartsFragment } from "./generated/contributions";
import { ClosedPage, isClosed } from "./open-contribution-of-page";

/** Asks before an invoice or a receipt is removed that was entered by mistake. */
export function RemoveEventPage() {
  return (
    <ContributionOfPage>
      {(contribution) => (
        <EventOf contribution={contribution}>
          {(event) =>
            event.kind === "INVOICE" && isClosed(contribution) ? (
              <ClosedPage contribution={contribution} />
            ) : (
              <RemoveEvent contribution={contribution} event={event} />
            )
          }
        </EventOf>
      )}
    </ContributionOfPage>
  );
}

interface RemoveEventProps {
  readonly contribution: Contribution;
  readonly event: ContributionEventPartsFragment;
}

function RemoveEvent({ contribution, event }: RemoveEventProps) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version, kind } = event;
  const record = contributionHref(body, contribution.id);
  const noun = eventInWords(event);
  const form = useApiForm({
    document: RemoveContributionEventDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreContributionEventDocument, { id, expectedVersion: removed.version });
      succeed(record, { text: `${noun} removed`, undo });
    },
  });
  const { amount, on } = form.conflict?.current ?? event;
  return (
    <ConfirmPage
      form={form}
      title={`Remove the ${noun.toLowerCase()}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      cancelHref={record}
    >
      <p>
        {noun} of {amount === null ? "an amount not stated" : poundsInWords(amount)} on {dateInWords(on)},{" "}
        {contribution.payer}, {contribution.year}.
      </p>
      <p>Remove it only if it was entered by mistake.</p>
      {kind === "RECEIPT" && contribution.status === "RECEIVED" ? (
        <p>What was received by it is confirmed again, and still to come.</p>
      ) : null}
    </ConfirmPage>
  );
}
