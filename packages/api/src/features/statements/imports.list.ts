import { importListWords } from "@panboard/shared";
import { moment, nullable, text, whole } from "../../db/sql-value";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { contains, flag } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { FigureImport } from "./figure-import.entity";

/** A board's imports, the newest first, withdrawn ones among them. A sequence would tell how much others import. */
export const importList = defineList(FigureImport, {
  name: "imports",
  words: importListWords,
  of: ofBody(),
  filters: {
    search: contains("concat_ws(e'\\n', t.reference, t.file_name)", "Words in the reference or in the file’s name."),
    isWithdrawn: flag("t.withdrawn_at is not null", "Only those that were withdrawn, or only those that stand."),
  },
  sorts: {
    importedAt: [moment("t.created_at")],
    file: [text("t.file_name")],
    rows: [whole("t.row_count")],
    withdrawnAt: [nullable(moment("t.withdrawn_at"))],
  },
  sort: "-importedAt",
  columns: {
    reference: text("t.reference"),
    file: text("t.file_name"),
    importedAt: moment("t.created_at"),
    rows: whole("t.row_count"),
    added: whole("t.added_count"),
    revised: whole("t.revised_count"),
    withdrawnAt: moment("t.withdrawn_at"),
    reason: text("t.withdrawn_reason"),
  },
  changed: "greatest(t.created_at, t.withdrawn_at)",
});

export type ImportArguments = ArgumentsOfList<typeof importList>;
