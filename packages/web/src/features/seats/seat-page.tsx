import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { todayInLondon } from "../../kit/words/moment";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BodyBar } from "../arrangements";
import { type SeatAction, seatHref, seatsHref } from "./addresses";
import { HoldersTable } from "./holders-table";
import { SeatFacts } from "./seat-facts";
import { type Seat, SeatOfPage } from "./seat-of-page";

/** One seat: what it is, who holds it and who did, and what can be done about it. */
export function SeatPage() {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const isKept = mayOnBody(viewer, body, "people:write");
  return (
    <SeatOfPage>
      {(seat) => (
        <Page
          title={seat.post}
          about={body.name}
          above={<BodyBar body={body} region={region} />}
          back={{ text: "Seats", href: seatsHref(body) }}
          intro={`A seat on ${seat.groupName}.`}
          actions={isKept ? <Actions seat={seat} /> : undefined}
          fictional={region.fictional ? region.name : undefined}
        >
          <SeatFacts seat={seat} body={body} region={region} />
          <HoldersTable body={body} seatId={seat.id} holders={seat.holdersOverTime} isKept={isKept} />
        </Page>
      )}
    </SeatOfPage>
  );
}

const actions: readonly { readonly action: SeatAction; readonly verb: string; readonly of: string }[] = [
  { action: "holders/add", verb: "Add a holder", of: "" },
  { action: "change", verb: "Change", of: "the seat" },
  { action: "end", verb: "End", of: "the seat" },
  { action: "remove", verb: "Remove", of: "the seat" },
];

function Actions({ seat: { id, until, holdersOverTime } }: { readonly seat: Seat }) {
  const body = useBody();
  const isOver = until !== null && until < todayInLondon();
  const offered = actions.filter(
    ({ action }) => (action !== "end" || !isOver) && (action !== "remove" || holdersOverTime.length === 0),
  );
  return (
    <PageActions>
      {offered.map(({ action, verb, of }) => (
        <Button key={action} classes="govuk-button--secondary" href={seatHref(body, id, action)}>
          {verb} {of === "" ? null : <span className="govuk-visually-hidden">{of}</span>}
        </Button>
      ))}
    </PageActions>
  );
}
