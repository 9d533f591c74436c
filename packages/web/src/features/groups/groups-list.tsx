import { groupKindWords, groupListWords } from "@panboard/shared";
import { dayFilter } from "../../kit/list/day-filter";
import { defineListView } from "../../kit/list/define-list-view";
import { choiceFilter, searchFilter } from "../../kit/list/list-filter";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { type Body, mayOnBody } from "../../kit/viewer/viewer";
import { useSearchParams } from "react-router";
import { BodyBar } from "../arrangements";
import { addGroupHref, groupHref } from "./addresses";
import { GroupsDocument } from "./generated/groups";
import { firstDayInWords, kindChoices } from "./group-words";
import { LastDay } from "../../kit/words/last-day";
import { NoGroups } from "./no-groups";
import { ViewLinks } from "./view-links";
import { todayInLondon } from "../../kit/words/moment";

/** A body's groups, ended ones too, each leading to its own page. */
export const groupListView = defineListView({
  name: "groups",
  document: GroupsDocument,
  connection: ({ node }) => (node && "groups" in node ? node.groups : null),
  keyOf: ({ id }) => id,
  words: groupListWords,
  columns: {
    name: {
      cell: ({ id, name }, { body }: { readonly body: Body }) => <a href={groupHref(body, id)}>{name}</a>,
      sort: true,
    },
    kind: { cell: ({ kind }) => groupKindWords[kind], sort: true },
    reportsTo: { cell: ({ reportsTo }) => reportsTo?.name ?? "No group" },
    chair: { cell: ({ chairPost }) => chairPost ?? "Not stated" },
    from: { cell: firstDayInWords, sort: true },
    until: { cell: ({ until }) => <LastDay until={until} />, sort: true },
  },
  filters: [
    searchFilter("Words in the group’s name"),
    choiceFilter("kind", "Kind", kindChoices, { all: "All kinds" }),
    dayFilter("asAt", "Groups on"),
  ],
  sort: "kind",
});

/** The groups as a list: filtered, sorted, exported. */
export function GroupsListPage() {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const [search] = useSearchParams();
  const add = mayOnBody(viewer, body, "groups:write") ? { text: "Add a group", href: addGroupHref(body) } : undefined;
  const asAt = search.get("asAt") ?? undefined;
  return (
    <ListPage
      view={groupListView}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ body }}
      title="Groups"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`The groups of ${body.name}. One that ended stays in the list.`}
      fictional={region.fictional ? region.name : undefined}
      add={add}
      before={<ViewLinks shown="list" asAt={asAt} />}
      carried="view=list"
      empty={<NoGroups day={todayInLondon()} add={add} />}
    />
  );
}
