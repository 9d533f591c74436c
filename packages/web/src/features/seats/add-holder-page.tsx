import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { ChoiceField, YesNoField } from "../../kit/form/fields/choice-fields";
import { TextField } from "../../kit/form/fields/text-field";
import { useFormTexts } from "../../kit/form/form-context";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { todayInLondon } from "../../kit/words/moment";
import { BodyBar } from "../arrangements";
import { seatHref } from "./addresses";
import { AddHolderDocument, RemoveHolderDocument } from "./generated/seat-changes";
import { DaysFields, placeChoices, readDays } from "./holder-fields";
import { type Seat, SeatOfPage } from "./seat-of-page";
import { useFindPeople } from "./use-find";

const lineLengthMax = 200;
const whoChoices = [
  { value: "held", text: "Somebody who is held here" },
  { value: "new", text: "Somebody new" },
] as const;

/** Gives a seat to a person, or lets them stand in. */
export function AddHolderPage() {
  return <SeatOfPage>{(seat) => <AddHolder seat={seat} />}</SeatOfPage>;
}

function AddHolder({ seat }: { readonly seat: Seat }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const record = seatHref(body, seat.id);
  const isHeld = seat.holdersOverTime.some(
    ({ deputy, until }) => !deputy && (until === null || until >= todayInLondon()),
  );
  const form = useApiForm({
    document: AddHolderDocument,
    values: { who: "held", place: "holder" },
    read: (f) => {
      const isNew = f.choice("who", ["held", "new"]) === "new";
      const deputy = f.choice("place", ["holder", "deputy"]) === "deputy";
      return {
        seat: seat.id,
        group: seat.group?.id ?? null,
        person: isNew ? null : f.choice("person"),
        newPerson: isNew
          ? {
              name: f.text("newPerson.name", { max: lineLengthMax }),
              post: f.optional.text("newPerson.post", { max: lineLengthMax }),
              email: f.optional.text("newPerson.email", { max: lineLengthMax }),
            }
          : null,
        deputy,
        endPrevious: isHeld && !deputy ? f.yesNo("endPrevious") : false,
        ...readDays(f),
        idempotencyKey: f.idempotencyKey(),
      };
    },
    onDone: ({ id, version }) => {
      const text = "Holder added";
      const isSafe = !isHeld;
      const undo = undoBy(RemoveHolderDocument, { id, expectedVersion: version });
      succeed(record, isSafe ? { text, undo } : { text });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Add a holder to ${seat.post}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`A seat on ${seat.groupName}. One person holds it at a time; deputies may stand in.`}
      button="Add the holder"
      busyButton="Adding"
      cancelHref={record}
    >
      <PersonFields />
      <PlaceFields isHeld={isHeld} />
      <DaysFields />
    </FormPage>
  );
}

/** Who it is: somebody who is found, or whose name, post and address are entered. */
function PersonFields() {
  const { who } = useFormTexts();
  const find = useFindPeople();
  return (
    <>
      <ChoiceField name="who" label="Who it is" noun="who it is" choices={whoChoices} />
      {who === "new" ? (
        <>
          <TextField name="newPerson.name" label="Name" />
          <TextField name="newPerson.post" label="Their post (optional)" hint="What they are at their agency" />
          <TextField name="newPerson.email" label="Work e-mail address (optional)" autoComplete="off" />
        </>
      ) : (
        <AutocompleteField name="person" label="Person" find={find} />
      )}
    </>
  );
}

/** Whether they hold the seat or stand in, and whether that ends the time of whoever holds it. */
function PlaceFields({ isHeld }: { readonly isHeld: boolean }) {
  const { place } = useFormTexts();
  return (
    <>
      <ChoiceField name="place" label="Place" choices={placeChoices} />
      {isHeld && place !== "deputy" ? (
        <YesNoField
          name="endPrevious"
          label="End the time of whoever holds the seat on the day before"
          noun="whoever holds the seat leaves it on the day before"
        />
      ) : null}
    </>
  );
}
