import { useMemo } from "react";
import { useApiQuery } from "../../kit/api/api";
import { QueryPage } from "../../kit/frame/query-page";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import type { SelectItem } from "../../ui/select";
import { BodyBar } from "../arrangements";
import { planHref } from "./addresses";
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
  // No joint body has meetings yet.
  const mayPlan = body.__typename === "Board" && mayOnBody(viewer, body, "meetings:write");
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
      intro={`When the groups of ${body.name} meet, and met. The latest stand first.`}
      fictional={region.fictional ? region.name : undefined}
      empty={
        <>
          <p className="app-measure">
            Meetings are listed here by day, with the group that meets and the place. Each leads to its register.
          </p>
          {add ? <Button href={add.href}>{add.text}</Button> : null}
        </>
      }
    />
  );
}
