import { dateInWords } from "@panboard/shared";
import { useApiQuery } from "../../kit/api/api";
import { useBody, useRegion } from "../../kit/page/page-context";
import type { JointBody } from "../../kit/viewer/viewer";
import { groupHref, groupsHref } from "./addresses";
import { GroupsAtDocument } from "./generated/groups";
import { groupsOf } from "./groups-of";
import { describeGroup } from "./group-words";

/** The groups of the joint bodies that a board is a member of, where the viewer reads them. */
export function JointGroups({ day }: { readonly day: string }) {
  const [body, region] = [useBody(), useRegion()];
  const joint = region.jointBodies.filter(({ members }) => members.some(({ id }) => id === body.id));
  return joint.map((one) => <GroupsOfJointBody key={one.id} joint={one} day={day} />);
}

function GroupsOfJointBody({ joint, day }: { readonly joint: JointBody; readonly day: string }) {
  const query = useApiQuery("GroupsAt", GroupsAtDocument, { body: joint.id, asAt: day });
  const groups = groupsOf(query.data);
  if (groups.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m app-after">Joint groups of {joint.name}</h2>
      <ul className="app-list">
        {groups.map((group) => (
          <li key={group.id}>
            <a href={groupHref(joint, group.id)}>{group.name}</a>
            <br />
            <span className="app-note">{describeGroup(group)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={groupsHref(joint, { asAt: day })}>
          Groups of {joint.name} at {dateInWords(day)}
        </a>
      </p>
    </section>
  );
}
