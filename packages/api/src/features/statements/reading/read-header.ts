import {
  buildFault,
  type FigureColumn,
  type FigureFault,
  optionalColumns,
  quoteCell,
  requiredColumns,
} from "./figure-row";
import { columnOf } from "./find-layout";
import type { CsvRecord } from "./split-records";

const cellsMax = 100;
const known: readonly string[] = [...requiredColumns, ...optionalColumns];

/**
 * The columns in the file's order, however their names are cased and spaced, without the empty cells at the end; or
 * what is wrong with them.
 */
export function readHeader({ line, cells }: CsvRecord): { columns: FigureColumn[] } | { faults: FigureFault[] } {
  if (cells.length > cellsMax) {
    const message = `The header has ${cells.length} cells, and a figures file has ${known.length} columns.`;
    return { faults: [buildFault(line, undefined, message)] };
  }
  const names = withoutEmptyEnd(cells.map(columnOf));
  if (!names.some((name) => known.includes(name))) {
    return { faults: [buildFault(line, undefined, `The first line must name the columns: ${known.join(", ")}.`)] };
  }
  const missing = requiredColumns
    .filter((column) => !names.includes(column))
    .map((column) => buildFault(line, column, `The column ${column} is missing.`));
  const surplus = names.flatMap((name, index) => {
    if (name === "") return [buildFault(line, undefined, `Column ${index + 1} has no name.`)];
    if (!known.includes(name)) {
      const message = `The column ${quoteCell(name)} is not known. The columns are ${known.join(", ")}.`;
      return [buildFault(line, undefined, message)];
    }
    const isRepeated = names.indexOf(name) !== index;
    return isRepeated ? [buildFault(line, undefined, `The column ${quoteCell(name)} is there twice.`)] : [];
  });
  const faults = [...missing, ...surplus];
  return faults.length > 0 ? { faults } : { columns: names as FigureColumn[] };
}

function withoutEmptyEnd(names: readonly string[]): readonly string[] {
  return names.slice(0, names.findLastIndex((name) => name !== "") + 1);
}
