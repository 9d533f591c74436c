import { type CsvCell, dateInWords } from "@panboard/shared";
import type { Read } from "../../db/read";
import type { ExportedList } from "../lists/export";
import { type DocumentTable, documentRowsMax } from "./document-content";

/** What a table says besides the rows of its list. */
export interface TableOfList extends Pick<DocumentTable, "caption" | "empty" | "rowHead"> {
  /** Whose list it is, by its id. */
  readonly owner: string;
  /** The list's filters and `sort`. */
  readonly args: object;
  /** What stands for nothing, by the column; "None" unless said. */
  readonly none?: Readonly<Record<string, string>>;
  /** How wide columns are, 1 unless said. */
  readonly widths?: Readonly<Record<string, number>>;
}

/** The rows of a list as a table, under the heads of its export; days in words. Of a list too long for a document not all. */
export async function tableOfList(
  read: Read,
  list: ExportedList,
  { owner, args, none = {}, widths = {}, ...table }: TableOfList,
): Promise<DocumentTable> {
  const { words, columns = {} } = list.declared;
  const asked = Object.assign(new list.Args(), args);
  const { rows } = await list.exportPart(read, owner, asked, { place: null, limit: documentRowsMax + 1 });
  const shown = Object.entries(columns);
  return {
    ...table,
    columns: shown.map(([name, { type }]) => ({
      head: words.columns[name] ?? name,
      width: widths[name] ?? 1,
      ...(type === "number" || type === "whole" ? { format: "numeric" as const } : {}),
    })),
    rows: rows.map((cells) =>
      shown.map(([name, { type }], index) => {
        const text = textOf(cells[index] ?? null);
        if (text === undefined) return none[name] ?? "None";
        return type === "day" ? dateInWords(text) : text;
      }),
    ),
  };
}

function textOf(cell: CsvCell): string | undefined {
  if (cell === null) return undefined;
  return typeof cell === "object" ? cell.number : String(cell);
}
