import {
  comparisonColumns,
  type FigureColumn,
  importColumn,
  optionalFigureColumns,
  reportColumns,
  requiredFigureColumns,
} from "@panboard/shared";
import { buildFault, type FigureFault, quoteCell } from "./figure-row";
import { columnOf } from "./find-layout";
import type { CsvRecord } from "./split-records";

const cellsMax = 100;
const figureColumns: readonly string[] = [...requiredFigureColumns, ...optionalFigureColumns];
const addedColumns: readonly string[] = [importColumn, ...comparisonColumns, ...reportColumns];

/** Where the columns of a file stand in its rows. */
export interface Header {
  /** How many columns the file has. */
  readonly width: number;
  /** The columns that are read, by their place in a row. */
  readonly places: ReadonlyMap<FigureColumn, number>;
  /** The place of the column that says whether a row is to be imported. */
  readonly importPlace: number | undefined;
  /** The columns that a file of ours adds for people, in the file's order: they are not read. */
  readonly unread: readonly string[];
}

/**
 * The columns of a file, however their names are cased and spaced, without the empty cells at the end; or what is wrong with
 * them.
 */
export function readHeader({ line, cells }: CsvRecord): Header | { faults: FigureFault[] } {
  if (cells.length > cellsMax) {
    const message = `The header has ${cells.length} cells, and a figures file has ${figureColumns.length} columns.`;
    return { faults: [buildFault(line, undefined, message)] };
  }
  const names = withoutEmptyEnd(cells.map(columnOf));
  if (!names.some((name) => figureColumns.includes(name))) {
    const message = `The first line must name the columns: ${figureColumns.join(", ")}.`;
    return { faults: [buildFault(line, undefined, message)] };
  }
  const missing = requiredFigureColumns
    .filter((column) => !names.includes(column))
    .map((column) => buildFault(line, column, `The column ${column} is missing.`));
  const faults = [...missing, ...names.flatMap((name, index) => checkName(line, name, index, names))];
  return faults.length > 0 ? { faults } : placeColumns(names);
}

function checkName(line: number, name: string, index: number, names: readonly string[]): FigureFault[] {
  if (name === "") return [buildFault(line, undefined, `Column ${index + 1} has no name.`)];
  if (!figureColumns.includes(name) && !addedColumns.includes(name)) {
    const message = `The column ${quoteCell(name)} is not known. The columns are ${figureColumns.join(", ")}.`;
    return [buildFault(line, undefined, message)];
  }
  const isRepeated = names.indexOf(name) !== index;
  return isRepeated ? [buildFault(line, undefined, `The column ${quoteCell(name)} is there twice.`)] : [];
}

function placeColumns(names: readonly string[]): Header {
  const read = names.flatMap((name, index) =>
    figureColumns.includes(name) ? [[name as FigureColumn, index] as const] : [],
  );
  const importPlace = names.indexOf(importColumn);
  return {
    width: names.length,
    places: new Map(read),
    importPlace: importPlace < 0 ? undefined : importPlace,
    unread: names.filter((name) => name !== importColumn && !figureColumns.includes(name)),
  };
}

function withoutEmptyEnd(names: readonly string[]): readonly string[] {
  return names.slice(0, names.findLastIndex((name) => name !== "") + 1);
}
