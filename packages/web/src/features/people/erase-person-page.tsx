import { erasureReasonWords } from "@panboard/shared";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { personHref } from "./addresses";
import { ErasePersonDocument } from "./generated/people";
import { stateOf } from "./holding-days";
import { PersonFacts } from "./person-facts";
import { type Person, PersonOfPage } from "./person-of-page";
import { SeatsTable } from "./person-seats";
import { nameInWords } from "./person-words";

type Reason = keyof typeof erasureReasonWords;
const reasons = Object.keys(erasureReasonWords) as readonly Reason[];
const reasonChoices = reasons.map((value) => ({ value, text: erasureReasonWords[value] }));

/** Asks before what is held of a person is erased for good. */
export function ErasePersonPage() {
  return (
    <PersonOfPage>
      {(person) => (person.erasedAt === null ? <ErasePerson person={person} /> : <NotFoundPage />)}
    </PersonOfPage>
  );
}

function ErasePerson({ person }: { readonly person: Person }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version } = person;
  const record = personHref(body, id);
  const form = useApiForm({
    document: ErasePersonDocument,
    read: (f) => ({ id, expectedVersion: version, reason: f.choice("reason", reasons) }),
    onDone: () => succeed(record, { text: "Everything held about this person was erased" }),
  });
  const seats = person.holdings.filter((holding) => stateOf(holding) !== "before" || holding.until === null);
  return (
    <ConfirmPage
      form={form}
      title={`Erase what is held about ${nameInWords(person)}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Erase for good"
      busyButton="Erasing"
      cancelHref={record}
    >
      <p>This cannot be undone. The audit trail says that it was done and why, without the name.</p>
      <p>Erased are:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>the name, the post and the work e-mail address</li>
        <li>the account that is linked, and those that were: the account is unlinked</li>
        <li>what the audit trail says of these, since they were first entered</li>
      </ul>
      <p>What stays:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>which seats were held and when, by an erased person</li>
        <li>that something was changed, when, and by which role</li>
        <li>the account itself and its roles, which are ended by whoever gave them</li>
        <li>backups until they are overwritten, and files that were exported or printed before</li>
      </ul>
      {seats.length > 0 ? (
        <>
          <p>
            This person holds {seats.length === 1 ? "a seat" : "seats"} today or later, or without a last day. End{" "}
            {seats.length === 1 ? "it" : "them"} first, on the page of the seat.
          </p>
          <SeatsTable title="Seats to end first" holdings={seats} />
        </>
      ) : null}
      <PersonFacts person={form.conflict?.current ?? person} />
      <ChoiceField name="reason" label="Reason" choices={reasonChoices} />
    </ConfirmPage>
  );
}
