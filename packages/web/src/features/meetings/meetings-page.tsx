import { useMemo } from "react";
import { useApiQuery } from "../../kit/api/api";
import { QueryPage } from "../../kit/frame/query-page";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import type { SelectItem } from "../../ui/select";
import { BodyBar } from "../arrangements";
import { calendarsHref } from "../calendars";
import { meetingsHref, planHref } from "./addresses";
import { MeetingChoicesDocument } from "./generated/meetings";
import { meetingListView } from "./meetings-list";

/** The meetings of the groups of a board or joint body. */
export function MeetingsPage() {
  const body = useBody();
  const query = useApiQuery("MeetingChoices", MeetingChoicesDocument, { body: body.id });
  return (
    <QueryPage query={query} what="the meetings">
      {({ node }) => <MeetingsOf groups={(node && "groups" in node ? node.groups?.nodes : undefined) ?? []} />}
    </QueryPage>
  );
}

function MeetingsOf({ groups }: { readonly groups: readonly { readonly id: string; readonly name: string }[] }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const mayPlan = mayOnBody(viewer, body, "meetings:write");
  const add = mayPlan ? ({ text: "Plan meetings", href: planHref(body), isPrimary: true } as const) : undefined;
  const view = useMemo(
    () => meetingListView(groups.map(({ id, name }): SelectItem => ({ value: id, text: name }))),
    [groups],
  );
  return (
    <ListPage
      view={view}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ body }}
      add={add}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`When the groups of ${body.name} meet, and met.`}
      before={groups.length === 0 ? undefined : <WaysOn />}
      fictional={region.fictional ? region.name : undefined}
      empty={
        <>
          <p className="app-measure">
            Meetings are listed here by day, with the group that meets and the place. Each leads to its agenda, its
            register, and what it decided and raised.
          </p>
          {add ? <Button href={add.href}>{add.text}</Button> : null}
        </>
      }
    />
  );
}

/** Where most people want to go from the list: to what is still to come, and to having it in a calendar of their own. */
function WaysOn() {
  const body = useBody();
  return (
    <p className="app-screen-only">
      <a href={`${meetingsHref(body)}?state=PLANNED&sort=date`}>Meetings to come</a>
      <br />
      <a href={calendarsHref}>Meetings in your own calendar</a>
    </p>
  );
}
