import { useSearchParams } from "react-router";
import { GroupsAtPage } from "./groups-at";
import { GroupsListPage } from "./groups-list";

/** A body's groups: as the tree or the chart of one day, or as a list. */
export function GroupsPage() {
  const [search] = useSearchParams();
  const view = search.get("view");
  return view === "list" ? <GroupsListPage /> : <GroupsAtPage view={view === "chart" ? "chart" : "tree"} />;
}
