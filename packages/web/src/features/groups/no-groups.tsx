import { dateInWords, rolesWith } from "@panboard/shared";
import { useApiQuery } from "../../kit/api/api";
import { useBody } from "../../kit/page/page-context";
import { rolesInWords } from "../../kit/words/role-words";
import { Button } from "../../ui/button";
import { groupsHref } from "./addresses";
import { GroupDaysDocument, type GroupDaysQuery } from "./generated/groups";

const keepers = rolesInWords(rolesWith("groups:write"));

export interface NoGroupsProps {
  readonly day: string;
  readonly add: { readonly text: string; readonly href: string } | undefined;
}

/** Says that there was no group on a day, and leads to a day on which there was one; of none at all how the first is added. */
export function NoGroups({ day, add }: NoGroupsProps) {
  const body = useBody();
  const query = useApiQuery("GroupDays", GroupDaysDocument, { body: body.id });
  if (query.data === undefined) return null;
  const other = dayWithGroups(query.data, day);
  if (other !== undefined) {
    return (
      <p>
        There was no group on {dateInWords(day)}.{" "}
        <a href={groupsHref(body, { asAt: other })}>Show the groups at {dateInWords(other)}</a>
      </p>
    );
  }
  return (
    <>
      <h2 className="govuk-heading-m">No groups yet</h2>
      <p className="app-measure">
        Groups are shown here with what each reports to: the board, its executive, its sub-groups. Seats and meetings
        belong to a group.
      </p>
      {add ? <Button href={add.href}>{add.text}</Button> : <p>Only {keepers} can add groups.</p>}
    </>
  );
}

/** The nearest day with a group, before the day if that is known, else after it; undefined where there is none. */
export function dayWithGroups({ node }: GroupDaysQuery, day: string): string | undefined {
  if (!node || !("first" in node)) return undefined;
  const until = node.last?.nodes[0]?.until;
  if (until && until < day) return until;
  return node.first?.nodes[0]?.from;
}
