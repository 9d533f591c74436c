import { groupKindWords } from "@panboard/shared";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { hasEnded } from "../../kit/words/last-day";
import { todayInLondon } from "../../kit/words/moment";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { GroupAgendaLinks } from "../agendas";
import { BodyBar } from "../arrangements";
import { type GroupAction, groupHref, groupsHref } from "./addresses";
import { GroupAround } from "./group-around";
import { GroupFacts } from "./group-facts";
import { GroupHistory } from "./group-history";
import { GroupOfPage, type Group } from "./group-of-page";
import { GroupTerms } from "./group-terms";
import { SourceLine } from "./source-line";

/** One group: what it is, who sits on it, what reports to it, its terms of reference, what became of it. */
export function GroupPage() {
  const [body, region] = [useBody(), useRegion()];
  return (
    <GroupOfPage>
      {(group) => (
        <Page
          title={group.name}
          about={body.name}
          above={<BodyBar body={body} region={region} />}
          back={{ text: "Groups", href: groupsHref(body) }}
          intro={`${groupKindWords[group.kind]} of ${body.name}.`}
          actions={<Actions group={group} />}
          fictional={region.fictional ? region.name : undefined}
        >
          <GroupFacts group={group} />
          <GroupAround group={group} day={dayOf(group)} />
          <GroupTerms group={group} />
          <GroupAgendaLinks group={group} />
          <GroupHistory group={group} />
          <SourceLine sources={[group.source]} />
        </Page>
      )}
    </GroupOfPage>
  );
}

/** The day that a group is looked at: today, or the nearest day on which it is there. */
function dayOf({ from, until }: Group): string {
  const today = todayInLondon();
  if (until !== null && until < today) return until;
  return from > today ? from : today;
}

const actions: readonly { readonly action: GroupAction; readonly text: string; readonly of: string }[] = [
  { action: "change", text: "Change", of: "the group" },
  { action: "move", text: "Move", of: "the group" },
  { action: "end", text: "End", of: "the group" },
  { action: "terms", text: "Set terms", of: "of reference" },
  { action: "merge-or-split", text: "Merge or split", of: "the group" },
  { action: "report-to-body", text: "Report elsewhere", of: "to another body" },
  { action: "remove", text: "Remove", of: "the group" },
];

function Actions({ group: { id, kind, until } }: { readonly group: Group }) {
  const [body, viewer] = [useBody(), useViewer()];
  if (!mayOnBody(viewer, body, "groups:write")) return null;
  return (
    <PageActions>
      {actions
        .filter(({ action }) => (action !== "end" || !hasEnded(until)) && (action !== "move" || kind !== "BOARD"))
        .map(({ action, text, of }) => (
          <Button key={action} classes="govuk-button--secondary" href={groupHref(body, id, action)}>
            {text} <span className="govuk-visually-hidden">{of}</span>
          </Button>
        ))}
    </PageActions>
  );
}
