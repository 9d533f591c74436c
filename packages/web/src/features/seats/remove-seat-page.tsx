import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { seatHref, seatsHref } from "./addresses";
import { RemoveSeatDocument, RestoreSeatDocument } from "./generated/seat-changes";
import { SeatFacts } from "./seat-facts";
import { type Seat, SeatOfPage } from "./seat-of-page";

/** Asks before a seat is removed that was entered by mistake. */
export function RemoveSeatPage() {
  return <SeatOfPage>{(seat) => <RemoveSeat seat={seat} />}</SeatOfPage>;
}

function RemoveSeat({ seat }: { readonly seat: Seat }) {
  const [body, region] = [useBody(), useRegion()];
  const list = useBackHref(seatsHref(body));
  const succeed = useSuccess();
  const { id, version, post } = seat;
  const form = useApiForm({
    document: RemoveSeatDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreSeatDocument, { id, expectedVersion: removed.version });
      succeed(list, { text: "Seat removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove the seat ${post}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove the seat"
      cancelHref={seatHref(body, id)}
    >
      <p>
        Remove a seat only if it was entered by mistake, and nobody ever held it. If it ended,{" "}
        <a href={seatHref(body, id, "end")}>give it a last day</a> instead: it then stays in the list.
      </p>
      <SeatFacts seat={form.conflict?.current ?? seat} body={body} region={region} />
    </ConfirmPage>
  );
}
