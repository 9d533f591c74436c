import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { seatHref } from "./addresses";
import { ChangeHolderDocument } from "./generated/seat-changes";
import type { HolderPartsFragment } from "./generated/seats";
import { DaysFields, placeChoices, readDays } from "./holder-fields";
import { holderInWords } from "./holder-words";
import { HolderOfPage, type Seat } from "./seat-of-page";

/** Changes somebody's days in a seat, whether they stand in, their appointment and declaration. */
export function ChangeHolderPage() {
  return <HolderOfPage>{(seat, holder) => <ChangeHolder seat={seat} holder={holder} />}</HolderOfPage>;
}

function ChangeHolder({ seat, holder }: { readonly seat: Seat; readonly holder: HolderPartsFragment }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version } = holder;
  const record = seatHref(body, seat.id);
  const form = useApiForm({
    document: ChangeHolderDocument,
    values: valuesOf(holder),
    theirs: valuesOf,
    read: (f) => ({
      id,
      expectedVersion: version,
      deputy: f.choice("place", ["holder", "deputy"]) === "deputy",
      ...readDays(f),
    }),
    onDone: (changed) => {
      const { deputy, from, until, appointedBy, declaredOn } = holder;
      const before = { id, expectedVersion: changed.version, deputy, from, until, appointedBy, declaredOn };
      succeed(record, { text: "Holder changed", undo: undoBy(ChangeHolderDocument, before) });
    },
  });
  return (
    <FormPage
      form={form}
      title="Change the holder"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`${holderInWords(holder, seat)}.`}
      button="Save the holder"
      cancelHref={record}
    >
      <ChoiceField name="place" label="Place" choices={placeChoices} />
      <DaysFields />
    </FormPage>
  );
}

function valuesOf({ deputy, from, until, appointedBy, declaredOn }: HolderPartsFragment) {
  return { place: deputy ? "deputy" : "holder", from, until, appointedBy, declaredOn };
}
