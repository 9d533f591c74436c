import { useBody } from "../../kit/page/page-context";
import { groupsHref, type GroupsView } from "./addresses";
import "../../styles/groups-page.scss";

const views: readonly (readonly [GroupsView, string])[] = [
  ["tree", "Tree"],
  ["chart", "Chart"],
  ["list", "List"],
];

export interface ViewLinksProps {
  readonly shown: GroupsView;
  /** The day that each shows; the current day without one. */
  readonly asAt: string | undefined;
}

/** Leads to the other ways to show the groups, of the same day. */
export function ViewLinks({ shown, asAt }: ViewLinksProps) {
  const body = useBody();
  return (
    <nav className="app-screen-only app-group-views" aria-label="How the groups are shown">
      <ul>
        {views.map(([view, text]) => (
          <li key={view}>
            {view === shown ? (
              <strong aria-current="true">{text}</strong>
            ) : (
              <a href={groupsHref(body, { view, ...(asAt === undefined ? {} : { asAt }) })}>{text}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
