import { publicationListWords } from "@panboard/shared";
import { day, falling, moment, text } from "../../db/sql-value";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { flag } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { StructurePublication } from "./structure-publication.entity";

/** What a body has published of its structure, replaced and withdrawn ones too, the latest first. */
export const publicationList = defineList(StructurePublication, {
  name: "structure-publications",
  words: publicationListWords,
  of: ofBody(),
  filters: { standing: flag("t.published_at is not null", "Only the one that stands, or only those that do not.") },
  sorts: {
    made: [moment("coalesce(t.published_at, t.withdrawn_at)")],
    asAt: [day("t.as_at"), falling(moment("t.changed_at"))],
  },
  sort: "-made",
  columns: {
    asAt: day("t.as_at"),
    published: { ...moment("t.published_at") },
    withdrawn: { ...moment("t.withdrawn_at") },
    source: text("t.source"),
  },
});
export type PublicationArguments = ArgumentsOfList<typeof publicationList>;
