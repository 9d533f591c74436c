import { ownerOf } from "../../kit/viewer/area-owner";
import { mayInRegion, mayOnBody, type Region, type Viewer } from "../../kit/viewer/viewer";
import type { Comparison, Conflict, Point, Series } from "./comparison";

/** One figure, by the codes of what it is about; without breakdown and category the total. */
export interface NamedCell {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly breakdown?: string | undefined;
  readonly category?: string | undefined;
}

const names = ["indicator", "area", "period", "breakdown", "category"] as const;

/** The cell as the query of an address. */
export function writeCell(cell: NamedCell): string {
  const said = names.flatMap((name) => (cell[name] ? [`${name}=${encodeURIComponent(cell[name])}`] : []));
  return said.join("&").replaceAll("%2F", "/");
}

/** What of a cell an address names. */
export function parseCell(search: URLSearchParams): Partial<NamedCell> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = search.get(name)?.trim();
      return text ? [[name, text]] : [];
    }),
  );
}

/** The cell of a point whose values are what was stated for it: not of rates, which are worked out of others. */
export function cellOfPoint(
  { indicator, measure }: Pick<Comparison, "indicator" | "measure">,
  series: Series,
  { period }: Pick<Point, "period">,
  breakdown: string | undefined,
): NamedCell | undefined {
  if (measure === "RATE") return undefined;
  const area = series.area.slug;
  const total = { indicator: indicator.code, area, period: period.label };
  return series.category === null ? total : { ...total, breakdown, category: series.category };
}

/**
 * The cell that a conflict's statements are about, which of a rate's number is another indicator's. Undefined where nothing is to
 * be chosen: of a printed figure and its parts.
 */
export function cellOfConflict(
  { kind, statements }: Conflict,
  series: Series,
  breakdown: string | undefined,
): NamedCell | undefined {
  const [first] = statements;
  if (!first || kind === "PARTS") return undefined;
  const { indicator, category } = first.statement;
  const period = indicator.kind === "SNAPSHOT" ? first.period.end : first.period.label;
  const total = { indicator: indicator.code, area: series.area.slug, period };
  return category ? { ...total, breakdown, category: category.code } : total;
}

/**
 * Where the viewer chooses what stands for a cell of an area: on the board that owns it, or in the region where none does.
 * Undefined for whoever may not.
 */
export function resolveHref(
  viewer: Viewer,
  region: Region,
  area: Pick<Series["area"], "slug" | "kind">,
  cell: NamedCell,
): string | undefined {
  const board = ownerOf(area, region.boards);
  const may = board ? mayOnBody(viewer, board, "conflicts:write") : mayInRegion(viewer, region, "conflicts:write");
  if (!may) return undefined;
  const base = board ? `/boards/${board.slug}` : `/regions/${region.slug}`;
  return `${base}/conflicts/resolve?${writeCell(cell)}`;
}
