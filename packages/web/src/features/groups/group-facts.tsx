import { groupKindWords } from "@panboard/shared";
import { useBody } from "../../kit/page/page-context";
import { hasEnded, LastDay } from "../../kit/words/last-day";
import { momentInWords } from "../../kit/words/moment";
import { capitalise, listNames } from "../../kit/words/running-text";
import { SummaryList } from "../../ui/summary-list";
import { groupHref, seatHref } from "./addresses";
import type { Group } from "./group-of-page";
import { firstDayInWords, quorumInWords } from "./group-words";

/** What is known of a group, and who said so last. What is not stated says so. */
export function GroupFacts({ group }: { readonly group: Group }) {
  const body = useBody();
  const { kind, purpose, frequency, note, until, reportsTo, reportsToBodies, chair, chairPost, quorum } = group;
  return (
    <SummaryList
      rows={[
        { key: "Kind", value: groupKindWords[kind] },
        { key: "Purpose", value: purpose ?? "Not stated" },
        {
          key: "Reports to",
          value: reportsTo ? (
            <a href={groupHref(body, reportsTo.id)}>{reportsTo.name}</a>
          ) : hasEnded(until) ? (
            "Nothing since it ended"
          ) : (
            "No group of its own body"
          ),
        },
        ...(reportsToBodies.length === 0
          ? []
          : [{ key: "Reports to other bodies", value: listNames(reportsToBodies.map(({ name }) => name)) }]),
        {
          key: "Chair",
          value: chair ? <a href={seatHref(body, chair.id)}>{chair.post}</a> : (chairPost ?? "Not stated"),
        },
        { key: "Meets", value: frequency ?? "Not stated" },
        { key: "Quorum", value: quorumInWords(quorum) },
        ...(note === null ? [] : [{ key: "Note", value: capitalise(note) }]),
        { key: "First day", value: firstDayInWords(group) },
        { key: "Last day", value: <LastDay until={until} /> },
        { key: "Last changed", value: `${group.changedBy}, ${momentInWords(group.changedAt)}` },
      ]}
    />
  );
}
