import { dateInWords } from "@panboard/shared";
import { useApiQuery } from "../../kit/api/api";
import { filePath } from "../../kit/file/file-path";
import { FileProgress } from "../../kit/file/file-progress";
import { useFile } from "../../kit/file/use-file";
import { Loading } from "../../kit/frame/loading";
import { Page } from "../../kit/frame/page";
import { RefusalPage } from "../../kit/frame/query-page";
import { AsAtForm, useAsAt } from "../../kit/list/as-at-form";
import { ListActions } from "../../kit/list/list-actions";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { GroupChart } from "../../ui/group-chart";
import { GroupTree } from "../../ui/group-tree";
import { BodyBar } from "../arrangements";
import { addGroupHref, type GroupsView } from "./addresses";
import { ChangesBlock } from "./changes-block";
import { GroupsAtDocument } from "./generated/groups";
import { nodesOf } from "./group-nodes";
import { countGroups } from "./group-words";
import { groupsOf } from "./groups-of";
import { JointGroups } from "./joint-groups";
import { NoGroups } from "./no-groups";
import { SourceLine } from "./source-line";
import { ViewLinks } from "./view-links";
import { WaysOn } from "./ways-on";

/** The groups of one day, as a tree or as a chart above it: which reports to which, and what changed in that year. */
export function GroupsAtPage({ view }: { readonly view: Exclude<GroupsView, "list"> }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const asAt = useAsAt();
  const { day } = asAt;
  const query = useApiQuery(
    "GroupsAt",
    GroupsAtDocument,
    { body: body.id, asAt: day ?? "" },
    { enabled: day !== undefined, keepPrevious: true },
  );
  const file = useFile(day === undefined ? undefined : filePath("/exports/groups", { body: body.id, asAt: day }));
  if (query.error && day !== undefined) {
    return <RefusalPage error={query.error} what="the groups" onRetry={() => void query.refetch()} />;
  }
  const groups = groupsOf(query.data);
  const add = mayOnBody(viewer, body, "groups:write") ? { text: "Add a group", href: addGroupHref(body) } : undefined;
  const shown = day !== undefined && query.data !== undefined;
  return (
    <Page
      title={day === undefined ? "Groups" : `Groups at ${dateInWords(day)}`}
      about={body.name}
      above={<BodyBar body={body} region={region} on={day} />}
      intro={shown ? countGroups(groups) : undefined}
      errors={asAt.errors}
      fictional={region.fictional ? region.name : undefined}
      actions={<ListActions add={add} saveHref={undefined} file={shown ? file : undefined} document={undefined} />}
    >
      <FileProgress file={file} what="file of groups" />
      <AsAtForm legend="Show the groups as at" asAt={asAt} />
      <ViewLinks shown={view} asAt={day} />
      {day === undefined ? null : (
        <div className="app-columns">
          <div>
            {query.data === undefined ? (
              <Loading what="the groups" />
            ) : groups.length === 0 ? (
              <NoGroups day={day} add={add} />
            ) : (
              <>
                {view === "chart" ? (
                  <GroupChart nodes={nodesOf(body, groups)} name={`Groups of ${body.name} at ${dateInWords(day)}`} />
                ) : null}
                <GroupTree nodes={nodesOf(body, groups)} />
                <SourceLine sources={groups.map(({ source }) => source)} />
              </>
            )}
            {body.__typename === "Board" ? <JointGroups day={day} /> : null}
            <WaysOn day={day} />
          </div>
          <div>
            <ChangesBlock day={day} />
          </div>
        </div>
      )}
    </Page>
  );
}
