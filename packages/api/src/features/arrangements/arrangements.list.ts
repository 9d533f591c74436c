import { arrangementKindWords, arrangementListWords } from "@panboard/shared";
import { day } from "../../db/sql-value";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { onDay } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { Arrangement } from "./arrangement.entity";

/** What a board is and was, the latest first. Every viewer of the region reads it. */
export const arrangementList = defineList(Arrangement, {
  name: "arrangements",
  words: arrangementListWords,
  of: ofBody({ alsoTo: "REGION" }),
  filters: { on: onDay((asked) => `t.span @> ${asked}`, "Only what it was on this day.") },
  sorts: { from: [day("t.from_day")] },
  sort: "-from",
  columns: {
    kind: inWords("t.kind", arrangementKindWords),
    from: day("t.from_day"),
    until: day("t.until_day"),
  },
  changed: "t.changed_at",
});

export type ArrangementArguments = ArgumentsOfList<typeof arrangementList>;
