import { auditKindWords, auditTrailListWords } from "@panboard/shared";
import { defineListView } from "../../kit/list/define-list-view";
import { dayFilter } from "../../kit/list/day-filter";
import { choiceFilter } from "../../kit/list/list-filter";
import type { Body } from "../../kit/viewer/viewer";
import { Timeline } from "../../ui/timeline";
import { momentInWords, rowsInWords, whoInWords } from "./entry-words";
import {
  type AuditEntryPartsFragment,
  type AuditTrailChoicesQuery,
  AuditTrailDocument,
  type AuditTrailQuery,
} from "./generated/audit-trail";
import { entryHref } from "./trail-href";

type Choices = NonNullable<
  Extract<
    NonNullable<AuditTrailChoicesQuery["node"]>,
    { __typename?: unknown; auditTrailChoices?: unknown }
  >["auditTrailChoices"]
>;

/** How a trail is shown, with the filters that make sense of it. */
export function buildTrailView({ people, operations }: Choices) {
  return defineListView({
    name: "audit-trail",
    document: AuditTrailDocument,
    connection: connectionOf,
    keyOf: ({ id }) => id,
    words: auditTrailListWords,
    columns: {
      time: { cell: ({ at }) => momentInWords(at), sort: true },
      operation: {
        cell: (entry, body: Body) => <a href={entryHref(body, entry.sequence)}>{entry.operationInWords}</a>,
      },
      who: { cell: whoInWords },
      role: { cell: ({ actedAs }) => actedAs },
      rows: { cell: rowsInWords, format: "numeric" },
    },
    filters: [
      choiceFilter(
        "person",
        "Who",
        people.map(({ id, name }) => ({ value: id, text: name ?? "Name not kept" })),
        { all: "Everybody" },
      ),
      choiceFilter(
        "operation",
        "What was done",
        operations.map(({ operation, inWords }) => ({ value: operation, text: inWords })),
        { all: "Everything" },
      ),
      choiceFilter(
        "kind",
        "Changes or reading",
        Object.entries(auditKindWords).map(([value, text]) => ({ value, text })),
        { all: "Both" },
      ),
      dayFilter("from", "From", "the day in “From”"),
      dayFilter("until", "Until", "the day in “Until”"),
    ],
    sort: "-time",
    timeline: (entries, body) => (
      <Timeline
        items={entries.map((entry) => ({
          key: entry.id,
          title: <a href={entryHref(body, entry.sequence)}>{entry.operationInWords}</a>,
          byline: `by ${bylineOf(entry)}`,
          at: entry.at,
          date: momentInWords(entry.at),
        }))}
      />
    ),
  });
}

function connectionOf({ node }: AuditTrailQuery) {
  return node && "auditTrail" in node ? node.auditTrail : null;
}

function bylineOf(entry: AuditEntryPartsFragment): string {
  const as = entry.actedAs.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
  return entry.person ? `${whoInWords(entry)}, ${as}` : as;
}
