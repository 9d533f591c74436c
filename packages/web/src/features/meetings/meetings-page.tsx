import { useMemo } from "react";
import { useApiQuery } from "../../kit/api/api";
import { QueryPage } from "../../kit/frame/query-page";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import type { SelectItem } from "../../ui/select";
import { BodyBar } from "../arrangements";
import { MeetingGroupsDocument, type MeetingGroupsQuery } from "./generated/meetings";
import { meetingListView } from "./meetings-list";

/** The meetings of the groups of a board or joint body. */
export function MeetingsPage() {
  const query = useApiQuery("MeetingGroups", MeetingGroupsDocument, { body: useBody().id });
  return (
    <QueryPage query={query} what="the meetings">
      {(data) => <MeetingsOf data={data} />}
    </QueryPage>
  );
}

function MeetingsOf({ data }: { readonly data: MeetingGroupsQuery }) {
  const [body, region] = [useBody(), useRegion()];
  const view = useMemo(() => meetingListView(groupsOf(data)), [data]);
  return (
    <ListPage
      view={view}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ body }}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`When the groups of ${body.name} met and meet, and who came.`}
      fictional={region.fictional ? region.name : undefined}
      empty={
        <p className="app-measure">Meetings are listed here with their group, their place and who came to them.</p>
      }
    />
  );
}

function groupsOf({ node }: MeetingGroupsQuery): SelectItem[] {
  const groups = node && "groups" in node ? node.groups : null;
  return (groups?.nodes ?? []).map(({ id, name }) => ({ value: id, text: name }));
}
