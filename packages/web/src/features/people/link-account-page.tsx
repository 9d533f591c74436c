import { issuerRule } from "@panboard/shared";
import { useApi } from "../../kit/api/api";
import { TextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { personHref } from "./addresses";
import { LinkAccountDocument, UnlinkAccountDocument } from "./generated/people";
import { type Person, PersonOfPage } from "./person-of-page";
import { nameInWords } from "./person-words";

/** Says which account a person signs in with. */
export function LinkAccountPage() {
  return (
    <PersonOfPage>
      {(person) => (person.erasedAt === null ? <LinkAccount person={person} /> : <NotFoundPage />)}
    </PersonOfPage>
  );
}

function LinkAccount({ person }: { readonly person: Person }) {
  const [body, region] = [useBody(), useRegion()];
  const { configuration } = useApi();
  const succeed = useSuccess();
  const { id, version } = person;
  const record = personHref(body, id);
  const form = useApiForm({
    document: LinkAccountDocument,
    values: { issuer: configuration.issuer },
    read: (f) => ({
      person: id,
      expectedVersion: version,
      subject: f.text("subject", { max: 255 }),
      issuer: f.text("issuer", { max: 500, like: issuerRule }),
    }),
    onDone: (linked) => {
      const undo = undoBy(UnlinkAccountDocument, { person: id, expectedVersion: linked.version });
      succeed(record, { text: "Account linked", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Link an account to ${nameInWords(person)}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`With a role on ${body.name}, the account then reads what is kept for their groups and seats alone. The link gives no role.`}
      button="Link the account"
      busyButton="Linking"
      cancelHref={record}
    >
      <TextField
        name="subject"
        label="Account"
        hint="The subject: how the issuer names the account. It need not have signed in yet"
        autoComplete="off"
      />
      <TextField
        name="issuer"
        label="Issued by"
        hint="Who signs people in. Leave it as it is unless you were told otherwise"
        autoComplete="off"
      />
    </FormPage>
  );
}
