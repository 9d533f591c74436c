import { useMemo } from "react";
import { QueryPage } from "../../kit/frame/query-page";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { seatsHref } from "./addresses";
import { type SeatChoices, vacancyListView } from "./seats-list";
import { useSeatChoices } from "./use-seat-choices";

/** The seats of a board or joint body that nobody holds today. */
export function VacanciesPage() {
  const { query, choices } = useSeatChoices(useBody());
  return (
    <QueryPage query={query} what="the vacancies">
      {() => (choices ? <VacanciesOf choices={choices} /> : null)}
    </QueryPage>
  );
}

function VacanciesOf({ choices }: { readonly choices: SeatChoices }) {
  const [body, region] = [useBody(), useRegion()];
  const view = useMemo(() => vacancyListView(choices), [choices]);
  return (
    <ListPage
      view={view}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ body, region }}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`Seats of ${body.name} that nobody holds today. A deputy does not fill a seat.`}
      fictional={region.fictional ? region.name : undefined}
      empty={
        <p className="app-measure">
          A seat is listed here once it is known since when nobody holds it. A report that names posts alone does not
          say that. <a href={seatsHref(body)}>See all seats</a>.
        </p>
      }
    />
  );
}
