import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { listHref, personHref } from "./addresses";
import { AddPersonDocument, RemovePersonDocument } from "./generated/people";
import { PersonFields, readPerson } from "./person-fields";

/** Adds somebody to the people of a board or joint body. */
export function AddPersonPage() {
  const [body, region] = [useBody(), useRegion()];
  const list = useBackHref(listHref(body));
  const succeed = useSuccess();
  const form = useApiForm({
    document: AddPersonDocument,
    read: (f) => ({ body: body.id, ...readPerson(f), idempotencyKey: f.idempotencyKey() }),
    onDone: ({ id, version }) => {
      const undo = undoBy(RemovePersonDocument, { id, expectedVersion: version });
      succeed(personHref(body, id), { text: "Person added", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a person"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro="Only what is needed to know who sits on your board’s groups. Give them a seat afterwards, on the page of the seat."
      button="Add the person"
      busyButton="Adding"
      cancelHref={list}
    >
      <PersonFields />
    </FormPage>
  );
}
