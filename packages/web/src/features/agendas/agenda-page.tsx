import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { bodyNoun } from "../../kit/words/body-noun";
import { lowerFirst } from "../../ui/lower-first";
import { MeetingBar, meetingsHref, timesInWords } from "../meetings";
import { standingItemsHref } from "./addresses";
import { AgendaActions } from "./agenda-actions";
import { AgendaOfPage, type MeetingWithAgenda } from "./agenda-of-page";
import { AgendaProposals } from "./agenda-proposals";
import { AgendaTable } from "./agenda-table";
import { readersOfAgenda } from "./agenda-words";

/** The agenda of a meeting, as far as the viewer sees it, and what is proposed for it. */
export function AgendaPage() {
  return <AgendaOfPage>{(meeting) => <Agenda meeting={meeting} />}</AgendaOfPage>;
}

function Agenda({ meeting }: { readonly meeting: MeetingWithAgenda }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const { agenda, group, state } = meeting;
  const isKept = mayOnBody(viewer, body, "meetings:write");
  const isCancelled = state === "CANCELLED";
  const isOpen = isKept && !isCancelled;
  const mayPropose = state === "PLANNED" && group?.viewerSits === true && mayOnBody(viewer, body, "items:own");
  return (
    <Page
      title="Agenda"
      about={body.name}
      above={<MeetingBar meeting={meeting} tab="agenda" />}
      back={{ text: "Meetings", href: meetingsHref(body) }}
      fictional={region.fictional ? region.name : undefined}
      actions={<AgendaActions meeting={meeting} isOpen={isOpen} mayPropose={mayPropose} />}
    >
      <PrintedHead meeting={meeting} />
      {isCancelled ? <p>This meeting is cancelled{isKept ? ": its agenda stays as it is." : "."}</p> : null}
      {agenda.length === 0 ? (
        <>
          <h2 className="govuk-heading-m">No items yet</h2>
          <p className="app-measure">
            The agenda says what the meeting is about, in order: who presents each item, what for, and how long it
            takes.
          </p>
        </>
      ) : (
        <AgendaTable meeting={meeting} isKept={isOpen} />
      )}
      <AgendaProposals meeting={meeting} isKept={isOpen} />
      {isKept && group ? (
        <p className="app-after app-screen-only">
          <a href={standingItemsHref(body, group.id)}>Standing items of {meeting.groupName}</a>
        </p>
      ) : null}
    </Page>
  );
}

/** On paper, besides which meeting it is: when and where, and for whom this agenda is. */
function PrintedHead({ meeting }: { readonly meeting: MeetingWithAgenda }) {
  const body = useBody();
  const { startsAt, endsAt, place, agenda } = meeting;
  return (
    <div className="app-print-only">
      <p>{[`Time: ${timesInWords(startsAt, endsAt)}`, `Place: ${place ?? "Not stated"}`].join(". ")}.</p>
      <p>For: {lowerFirst(readersOfAgenda(agenda, bodyNoun(body)))}.</p>
    </div>
  );
}
