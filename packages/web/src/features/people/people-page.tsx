import { rolesWith } from "@panboard/shared";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { rolesInWords } from "../../kit/words/role-words";
import { Button } from "../../ui/button";
import { BodyBar } from "../arrangements";
import { addHref } from "./addresses";
import { personListView } from "./people-list";

const permission = "people:write";
const keepers = rolesInWords(rolesWith(permission));

/** The people who sit or sat on the groups of a board or joint body. */
export function PeoplePage() {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const add = mayOnBody(viewer, body, permission) ? { text: "Add a person", href: addHref(body) } : undefined;
  return (
    <ListPage
      view={personListView}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ body }}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`Who sits or sat on the groups of ${body.name}, with their post and work e-mail address and nothing more.`}
      fictional={region.fictional ? region.name : undefined}
      add={add}
      document={{ name: "addresses", text: "Addresses as a Word document", takes: ["seated"] }}
      empty={
        <>
          <p className="app-measure">
            People are listed here with the seats that they hold on your board’s groups. A seat outlives whoever holds
            it.
          </p>
          {add ? <Button href={add.href}>{add.text}</Button> : <p>Only {keepers} can add people.</p>}
        </>
      }
    />
  );
}
