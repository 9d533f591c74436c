import { type GroupBranch, type GroupNode, growBranches } from "./group-branches";
import { groupKinds, GroupShape } from "./group-shape";
import "../styles/groups.scss";

export interface GroupTreeProps {
  /** The groups of one day, in the order in which those beside each other are to stand. */
  readonly nodes: readonly GroupNode[];
}

/** Which group reports to which: lists within lists, each group with its kind and details below it, a link where it has a page. The legend says the shapes. */
export function GroupTree({ nodes }: GroupTreeProps) {
  const kinds = groupKinds.flatMap((kind) => nodes.find((node) => node.kind === kind) ?? []);
  return (
    <>
      <ul className="app-legend app-group-legend">
        {kinds.map(({ kind, kindWords }) => (
          <li key={kind}>
            <GroupShape kind={kind} /> {kindWords}
          </li>
        ))}
      </ul>
      <GroupList branches={growBranches(nodes)} />
    </>
  );
}

function GroupList({ branches }: { readonly branches: readonly GroupBranch[] }) {
  return (
    <ul className="app-group-tree">
      {branches.map(({ group, below }) => (
        <li key={group.id} className="app-group-tree__item">
          <div className="app-group-tree__group">
            <GroupShape kind={group.kind} />
            <div>
              <p className="app-group-tree__name">
                {group.href === undefined ? group.name : <a href={group.href}>{group.name}</a>}
              </p>
              <p className="app-group-tree__details">{`${group.kindWords}. ${group.details}`.trim()}</p>
            </div>
          </div>
          {below.length > 0 ? <GroupList branches={below} /> : null}
        </li>
      ))}
    </ul>
  );
}
