import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { holderHref, seatHref } from "./addresses";
import { RemoveHolderDocument, RestoreHolderDocument } from "./generated/seat-changes";
import type { HolderPartsFragment } from "./generated/seats";
import { holderInWords } from "./holder-words";
import { HolderOfPage, type Seat } from "./seat-of-page";

/** Asks before somebody is removed from a seat who was put there by mistake. */
export function RemoveHolderPage() {
  return <HolderOfPage>{(seat, holder) => <RemoveHolder seat={seat} holder={holder} />}</HolderOfPage>;
}

function RemoveHolder({ seat, holder }: { readonly seat: Seat; readonly holder: HolderPartsFragment }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version } = holder;
  const record = seatHref(body, seat.id);
  const form = useApiForm({
    document: RemoveHolderDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreHolderDocument, { id, expectedVersion: removed.version });
      succeed(record, { text: "Holder removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title="Remove the holder"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove the holder"
      cancelHref={record}
    >
      <p>{holderInWords(form.conflict?.current ?? holder, seat)}.</p>
      <p>
        Remove a holder only if they were entered by mistake. If they left the seat,{" "}
        <a href={holderHref(body, seat.id, id, "end")}>give their time a last day</a> instead: it then stays on record.
      </p>
    </ConfirmPage>
  );
}
