import { rolesWith } from "@panboard/shared";
import { useMemo } from "react";
import { QueryPage } from "../../kit/frame/query-page";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { rolesInWords } from "../../kit/words/role-words";
import { Button } from "../../ui/button";
import { BodyBar } from "../arrangements";
import { addSeatHref, seatsHref, vacanciesHref } from "./addresses";
import { type SeatChoices, seatListView } from "./seats-list";
import { useSeatChoices } from "./use-seat-choices";

const keepers = rolesInWords(rolesWith("people:write"));

/** The seats on the groups of a board or joint body. */
export function SeatsPage() {
  const { query, choices } = useSeatChoices(useBody());
  return (
    <QueryPage query={query} what="the seats">
      {() => (choices ? <SeatsOf choices={choices} /> : null)}
    </QueryPage>
  );
}

function SeatsOf({ choices }: { readonly choices: SeatChoices }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const view = useMemo(() => seatListView(choices), [choices]);
  const add = mayOnBody(viewer, body, "people:write") ? { text: "Add a seat", href: addSeatHref(body) } : undefined;
  return (
    <ListPage
      view={view}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ body, region }}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`A seat is a place on a group of ${body.name}. It outlives whoever holds it.`}
      fictional={region.fictional ? region.name : undefined}
      add={add}
      before={
        <p className="app-screen-only">
          <a href={vacanciesHref(body)}>See the vacancies</a>
          {add ? (
            <>
              {" or "}
              <a href={`${seatsHref(body)}/import`}>import seats from a CSV file</a>
            </>
          ) : null}
        </p>
      }
      empty={
        <>
          <p className="app-measure">
            Seats are listed here by group, with the agency or constituency that each is of, and who holds it.
          </p>
          {add ? <Button href={add.href}>{add.text}</Button> : <p>Only {keepers} can add seats.</p>}
        </>
      }
    />
  );
}
