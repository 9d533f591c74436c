import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import type { DocumentColumn, DocumentTable } from "./document-content";
import { textWidth } from "./docx-page";
import { linesOf } from "./docx-text";

const line = { style: BorderStyle.SINGLE, size: 4, color: "B1B4B6" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const borders = { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none };

/** A table over the width of the page: its head row is repeated on each page, and no row is split over two. */
export function buildTable({ columns, rows, rowHead = 0 }: DocumentTable): Table {
  const all = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  const heads = columns.map(({ head }) => head);
  const build = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead ? { tableHeader: true } : {}),
      cantSplit: true,
      children: columns.map((column, index) => buildCell(texts[index] ?? "", column, isHead || index === rowHead)),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns.map(({ width = 1 }) => Math.floor((textWidth * width) / all)),
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: rowHead === 0, lastRow: false, lastColumn: false, noVBand: true },
    margins: { top: 60, bottom: 60, left: 80, right: 80, marginUnitType: WidthType.DXA },
    borders,
    rows: [build(heads, true), ...rows.map((texts) => build(texts, false))],
  });
}

function buildCell(text: string, { format }: DocumentColumn, isHead: boolean): TableCell {
  const style = `Table${format === "numeric" ? "Number" : isHead ? "" : "Text"}${isHead ? "Head" : ""}`;
  const runs = linesOf(text).map((one, index) => new TextRun({ text: one, ...(index === 0 ? {} : { break: 1 }) }));
  return new TableCell({ children: [new Paragraph({ style, children: runs })] });
}
