import { AutocompleteField } from "../../kit/form/fields/autocomplete-field";
import { ChoiceField, SelectField } from "../../kit/form/fields/choice-fields";
import { DateField } from "../../kit/form/fields/date-field";
import { TextField } from "../../kit/form/fields/text-field";
import { useFormTexts } from "../../kit/form/form-context";
import type { FormReader } from "../../kit/form/form-reader";
import { useFindAgencies } from "../agencies";
import type { SeatPartsFragment } from "./generated/seats";
import { constituencies, constituencyChoices, roleChoices, roles, type SeatRole } from "./seat-words";

const lineLengthMax = 200;
const votesChoices = [
  { value: "yes", text: "It votes" },
  { value: "no", text: "It does not vote" },
  { value: "unknown", text: "Not stated" },
] as const;

const isChair = (role: string | undefined): boolean => role === "CHAIR" || role === "VICE_CHAIR";

/** What a seat says, as it stands in the fields; what its role has no field for is taken away. */
export function readSeat(f: FormReader) {
  const role: SeatRole = f.choice("role", roles);
  const votes = f.choice("votes", ["yes", "no", "unknown"]);
  return {
    post: f.text("post", { max: lineLengthMax }),
    role,
    votes: votes === "unknown" ? null : votes === "yes",
    agency: role === "LAY_MEMBER" ? null : f.optional.choice("agency"),
    constituency: f.optional.choice("constituency", constituencies),
    championOf: role === "CHAMPION" ? f.text("championOf", { max: lineLengthMax }) : null,
    accountableTo: isChair(role) ? f.optional.text("accountableTo", { max: lineLengthMax }) : null,
    accountableSince: isChair(role) ? f.optional.date("accountableSince") : null,
    from: f.date("from"),
    until: f.optional.date("until"),
  };
}

/** The values of the fields of a seat. */
export function valuesOfSeat(seat: SeatPartsFragment) {
  const { post, role, votes, agency, constituency, championOf, accountableTo, accountableSince, from, until } = seat;
  return {
    ...{ post, role, constituency, championOf, accountableTo, accountableSince, from, until },
    votes: votes ?? "unknown",
    agency: agency ? { value: agency.id, text: agency.name } : { value: "", text: "" },
  };
}

/** What a seat says, as an input that brings it back. */
export function inputOfSeat(seat: SeatPartsFragment) {
  const { post, role, votes, agency, constituency, championOf, accountableTo, accountableSince, from, until } = seat;
  return {
    ...{ post, role, votes, constituency, championOf, accountableTo, accountableSince, from, until },
    agency: agency?.id ?? null,
  };
}

/** The fields of a seat besides its group; those of a chair, of a champion and of an agency follow the role. */
export function SeatFields() {
  const { role } = useFormTexts();
  const findAgencies = useFindAgencies();
  return (
    <>
      <TextField name="post" label="Post" hint="The post that the seat is for, never a person’s name" />
      <SelectField name="role" label="Role" choices={roleChoices} />
      {role === "CHAMPION" ? (
        <TextField name="championOf" label="Champion of" hint="For example, young carers" />
      ) : null}
      <ChoiceField name="votes" label="Votes" noun="whether it votes" choices={votesChoices} />
      {role === "LAY_MEMBER" ? null : (
        <AutocompleteField
          name="agency"
          label="Agency (optional)"
          hint="Type part of the name, and choose from the list. Leave it empty for a seat of a constituency"
          find={findAgencies}
        />
      )}
      <SelectField
        name="constituency"
        label="Constituency (optional)"
        hint="For a seat that is of no agency"
        choices={constituencyChoices}
        emptyText="None"
      />
      {isChair(role) ? (
        <>
          <TextField name="accountableTo" label="Accountable to (optional)" hint="For example, the chief executive" />
          <DateField name="accountableSince" label="Accountable since (optional)" />
        </>
      ) : null}
      <DateField name="from" label="First day" />
      <DateField
        name="until"
        label="Last day (optional)"
        hint="Leave it empty while no end is set. For example, 31 3 2014"
      />
    </>
  );
}
