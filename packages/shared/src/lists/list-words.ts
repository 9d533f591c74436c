/** What a list is called and what its columns are headed, in the words that page, print and export share. */
export interface ListWords<Column extends string = string> {
  /** One of its rows, and several: `["partner", "partners"]`. */
  readonly noun: readonly [one: string, several: string];
  /** The heads of its columns, by the names that page and export know them by, in the export's order. */
  readonly columns: Readonly<Record<Column, string>>;
}
