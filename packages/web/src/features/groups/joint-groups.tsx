import { useQueries } from "@tanstack/react-query";
import { useApi } from "../../kit/api/api";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { groupHref } from "./addresses";
import { GroupsAtDocument } from "./generated/groups";
import { groupsOf } from "./groups-of";
import { describeGroup } from "./group-words";

/** The groups of the joint bodies that a board is a member of, where the viewer reads them; nothing where there are none. */
export function JointGroups({ day }: { readonly day: string }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const { client } = useApi();
  const bodies = region.jointBodies.filter(
    (one) => one.members.some(({ id }) => id === body.id) && mayOnBody(viewer, one, "body:read"),
  );
  const answers = useQueries({
    queries: bodies.map(({ id }) => {
      const variables = { body: id, asAt: day };
      return {
        queryKey: ["GroupsAt", variables],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => client.request(GroupsAtDocument, variables, signal),
      };
    }),
  });
  const found = bodies.flatMap((joint, index) => groupsOf(answers[index]?.data).map((group) => ({ joint, group })));
  if (found.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m app-after">Joint groups</h2>
      <ul className="app-list">
        {found.map(({ joint, group }) => (
          <li key={group.id}>
            <a href={groupHref(joint, group.id)}>{group.name}</a>
            <br />
            <span className="app-note">
              {joint.name === group.name ? null : `Of ${joint.name}. `}
              {describeGroup(group)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
