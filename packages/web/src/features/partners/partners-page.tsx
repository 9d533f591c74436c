import { rolesWith } from "@panboard/shared";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { rolesInWords } from "../../kit/words/role-words";
import { Button } from "../../ui/button";
import { BodyBar } from "../arrangements";
import { addHref } from "./addresses";
import { partnerListView } from "./partners-list";

const permission = "partners:write";
const keepers = rolesInWords(rolesWith(permission));

/** The agencies that have or had a place on a board or joint body. */
export function PartnersPage() {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const add = mayOnBody(viewer, body, permission) ? { text: "Add a partner", href: addHref(body) } : undefined;
  return (
    <ListPage
      view={partnerListView}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ body }}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`A partner is an agency that has a place on ${body.name} for a time. A place that ended stays in the list.`}
      fictional={region.fictional ? region.name : undefined}
      add={add}
      document={{ name: "partners", text: "Partners as a Word document", takes: ["on"] }}
      empty={
        <>
          <p className="app-measure">
            Partners are listed here with their place, and from which day to which they have it. An agency’s people read
            what the board keeps of it while it is a partner.
          </p>
          {add ? <Button href={add.href}>{add.text}</Button> : <p>Only {keepers} can add partners.</p>}
        </>
      }
    />
  );
}
