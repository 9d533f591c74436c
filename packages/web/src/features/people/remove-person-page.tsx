import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { BodyBar } from "../arrangements";
import { listHref, personHref } from "./addresses";
import { RemovePersonDocument, RestorePersonDocument } from "./generated/people";
import { PersonFacts } from "./person-facts";
import { type Person, PersonOfPage } from "./person-of-page";
import { nameInWords } from "./person-words";

/** Asks before a person is removed who was entered by mistake. */
export function RemovePersonPage() {
  return <PersonOfPage>{(person) => <RemovePerson person={person} />}</PersonOfPage>;
}

function RemovePerson({ person }: { readonly person: Person }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const list = useBackHref(listHref(body));
  const succeed = useSuccess();
  const { id, version } = person;
  const form = useApiForm({
    document: RemovePersonDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestorePersonDocument, { id, expectedVersion: removed.version });
      succeed(list, { text: "Person removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove ${nameInWords(person)}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove the person"
      cancelHref={personHref(body, id)}
    >
      <p>
        Remove a person only if they were entered by mistake. What was entered can be brought back, so it is still held.
      </p>
      {mayOnBody(viewer, body, "people:erase") ? (
        <p>
          If nothing is to be held of them any longer, <a href={personHref(body, id, "erase")}>erase it</a> instead.
        </p>
      ) : null}
      <PersonFacts person={form.conflict?.current ?? person} />
    </ConfirmPage>
  );
}
