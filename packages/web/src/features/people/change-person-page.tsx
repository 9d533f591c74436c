import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { personHref } from "./addresses";
import { ChangePersonDocument, type PersonPartsFragment } from "./generated/people";
import { PersonFields, readPerson } from "./person-fields";
import { type Person, PersonOfPage } from "./person-of-page";
import { nameInWords } from "./person-words";

/** Changes name, post or e-mail address of a person. Of who was erased nothing can be changed. */
export function ChangePersonPage() {
  return (
    <PersonOfPage>
      {(person) => (person.erasedAt === null ? <ChangePerson person={person} /> : <NotFoundPage />)}
    </PersonOfPage>
  );
}

function ChangePerson({ person }: { readonly person: Person }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, version } = person;
  const record = personHref(body, id);
  const form = useApiForm({
    document: ChangePersonDocument,
    values: valuesOf(person),
    theirs: valuesOf,
    read: (f) => ({ id, expectedVersion: version, ...readPerson(f) }),
    onDone: (changed) => {
      const undo = undoBy(ChangePersonDocument, { id, expectedVersion: changed.version, ...valuesOf(person) });
      succeed(record, { text: "Person changed", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Change ${nameInWords(person)}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Save the person"
      cancelHref={record}
    >
      <PersonFields />
    </FormPage>
  );
}

function valuesOf({ name, post, email }: Pick<PersonPartsFragment, "name" | "post" | "email">) {
  return { name, post, email };
}
