/** What a document says, as plain data: how it looks is the writer's alone. */
export interface DocumentContent {
  /** The day as at which all of it holds, as ISO writes it: on its first page and in the file's name. */
  readonly asAt: string;
  /** Who may see it, such as "Not published". */
  readonly classification: string;
  readonly sections: readonly DocumentSection[];
  /** Where what it says comes from, a sentence. */
  readonly source: string;
}

/** A heading with what stands below it. The sections within it are one level lower: no level is left out. */
export interface DocumentSection {
  readonly heading: string;
  /** A text is a paragraph; a line break in it begins a new line. */
  readonly blocks: readonly (string | DocumentTable)[];
  readonly sections?: readonly DocumentSection[];
}

/** A table whose heads are repeated on each page. */
export interface DocumentTable {
  readonly caption: string;
  readonly columns: readonly DocumentColumn[];
  /** A cell for each column, never empty: a word says why there is nothing. */
  readonly rows: readonly (readonly string[])[];
  /** Which column names the row, from 0; the first unless said. */
  readonly rowHead?: number;
  /** The sentence in the place of a table without rows. */
  readonly empty: string;
}

/** A column of a table. */
export interface DocumentColumn {
  readonly head: string;
  /** How much wider than the others it is, such as 2; 1 unless said. */
  readonly width?: number;
  /** Numbers stand at the right. */
  readonly format?: "numeric";
}

/** A document as it is written: its content under a title, with whose it is. */
export interface TitledContent extends DocumentContent {
  readonly title: string;
  /** The name of the body or the region that it is about. */
  readonly owner: string;
}

/** Rows of all tables of a document at the most: writing them keeps the process busy for a tenth of a second. */
export const documentRowsMax = 500;

/** How many rows the tables of these sections and of those within them have together. */
export function countRows(sections: readonly DocumentSection[]): number {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return sum(
    sections.map(({ blocks, sections: inner = [] }) => {
      return sum(blocks.map((block) => (typeof block === "string" ? 0 : block.rows.length))) + countRows(inner);
    }),
  );
}
