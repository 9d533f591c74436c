import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { seatHref } from "./addresses";
import { ChangeSeatDocument } from "./generated/seat-changes";
import { inputOfSeat, readSeat, SeatFields, valuesOfSeat } from "./seat-fields";
import { type Seat, SeatOfPage } from "./seat-of-page";

/** Changes what a seat says, and its days. */
export function ChangeSeatPage() {
  return <SeatOfPage>{(seat) => <ChangeSeat seat={seat} />}</SeatOfPage>;
}

function ChangeSeat({ seat }: { readonly seat: Seat }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version } = seat;
  const record = seatHref(body, id);
  const form = useApiForm({
    document: ChangeSeatDocument,
    values: valuesOfSeat(seat),
    theirs: valuesOfSeat,
    read: (f) => ({ id, expectedVersion: version, ...readSeat(f) }),
    onDone: (changed) => {
      const before = { id, expectedVersion: changed.version, ...inputOfSeat(seat) };
      // A first day that was not known can't be made unknown again.
      const undo = changed.fromKnown === seat.fromKnown ? undoBy(ChangeSeatDocument, before) : undefined;
      succeed(record, { text: "Seat changed", ...(undo ? { undo } : {}) });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Change the seat ${seat.post}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`A seat on ${seat.groupName}.`}
      button="Save the seat"
      cancelHref={record}
    >
      <SeatFields />
    </FormPage>
  );
}
