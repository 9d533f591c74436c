import { DateField } from "../../kit/form/fields/date-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { seatHref } from "./addresses";
import { ChangeSeatDocument } from "./generated/seat-changes";
import { type Seat, SeatOfPage } from "./seat-of-page";

/** Says on which day a seat ends, or ended. */
export function EndSeatPage() {
  return <SeatOfPage>{(seat) => <EndSeat seat={seat} />}</SeatOfPage>;
}

function EndSeat({ seat }: { readonly seat: Seat }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version, until } = seat;
  const record = seatHref(body, id);
  const form = useApiForm({
    document: ChangeSeatDocument,
    values: { until },
    theirs: (current) => ({ until: current.until }),
    read: (f) => ({ id, expectedVersion: version, until: f.date("until") }),
    onDone: (changed) => {
      const undo = undoBy(ChangeSeatDocument, { id, expectedVersion: changed.version, until });
      succeed(record, { text: "Last day saved", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`End the seat ${seat.post}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="It stays in the list of seats, with its last day. Whoever holds it leaves it with it."
      button="Save the last day"
      cancelHref={record}
    >
      <DateField name="until" label="Last day" />
    </FormPage>
  );
}
