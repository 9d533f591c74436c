import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BodyBar } from "../arrangements";
import { listHref, type PersonAction, personHref } from "./addresses";
import { PersonAccount } from "./person-account";
import { PersonFacts } from "./person-facts";
import { type Person, PersonOfPage } from "./person-of-page";
import { PersonSeats } from "./person-seats";
import { nameInWords } from "./person-words";

/** One person: what is held of them, their seats, their account, and what can be done about it. */
export function PersonPage() {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  return (
    <PersonOfPage>
      {(person) => (
        <Page
          title={nameInWords(person)}
          about={body.name}
          above={<BodyBar body={body} region={region} />}
          back={{ text: "People", href: listHref(body) }}
          actions={<Actions person={person} />}
          fictional={region.fictional ? region.name : undefined}
        >
          {person.erasedAt === null ? null : (
            <p>What was held of this person was erased. Their seats stay, by nobody’s name.</p>
          )}
          <PersonFacts person={person} />
          <PersonSeats holdings={person.holdings} />
          <PersonAccount person={person} />
          {mayOnBody(viewer, body, "access:read") ? (
            <p>
              <a href={personHref(body, person.id, "held")}>Everything held about this person</a>
            </p>
          ) : null}
        </Page>
      )}
    </PersonOfPage>
  );
}

function Actions({ person: { id, erasedAt, holdings, account } }: { readonly person: Person }) {
  const [body, viewer] = [useBody(), useViewer()];
  if (erasedAt !== null) return null;
  const mayKeep = mayOnBody(viewer, body, "people:write");
  const actions: readonly (readonly [action: PersonAction, verb: string, isOffered: boolean])[] = [
    ["change", "Change", mayKeep],
    // Who holds or held a seat was not entered by mistake.
    ["remove", "Remove", mayKeep && holdings.length === 0 && account === null],
    ["erase", "Erase", mayOnBody(viewer, body, "people:erase")],
  ];
  const offered = actions.filter(([, , isOffered]) => isOffered);
  if (offered.length === 0) return null;
  return (
    <PageActions>
      {offered.map(([action, verb]) => (
        <Button key={action} classes="govuk-button--secondary" href={personHref(body, id, action)}>
          {verb} <span className="govuk-visually-hidden">the person</span>
        </Button>
      ))}
    </PageActions>
  );
}
