import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { personHref } from "./addresses";
import { LinkAccountDocument, type PersonPartsFragment, UnlinkAccountDocument } from "./generated/people";
import { AccountFacts } from "./person-account";
import { type Person, PersonOfPage } from "./person-of-page";
import { nameInWords } from "./person-words";

/** Asks before an account is taken from a person. A person without one has no such page. */
export function UnlinkAccountPage() {
  return (
    <PersonOfPage>
      {(person) => (person.account ? <UnlinkAccount person={person} account={person.account} /> : <NotFoundPage />)}
    </PersonOfPage>
  );
}

interface UnlinkAccountProps {
  readonly person: Person;
  readonly account: NonNullable<PersonPartsFragment["account"]>;
}

function UnlinkAccount({ person, account }: UnlinkAccountProps) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version } = person;
  const { issuer, subject } = account;
  const record = personHref(body, id);
  const form = useApiForm({
    document: UnlinkAccountDocument,
    read: () => ({ person: id, expectedVersion: version }),
    onDone: (unlinked) => {
      const again = { person: id, expectedVersion: unlinked.version, issuer, subject: subject ?? "" };
      succeed(record, { text: "Account unlinked", undo: undoBy(LinkAccountDocument, again) });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Unlink the account of ${nameInWords(person)}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Unlink the account"
      busyButton="Unlinking"
      cancelHref={record}
    >
      <p>
        The account keeps its roles. It no longer reads what is kept for this person’s groups and seats alone, from its
        next page on.
      </p>
      <AccountFacts account={account} />
    </ConfirmPage>
  );
}
