import type { Read } from "../../db/read";
import type { SeriesKey, Subject } from "./comparison-row";
import { populationYearsMax, yearsBefore } from "./find-cells";
import { type FigureRow, Figures } from "./figures";
import { figureColumns, type FigureDetail, publishedFigures } from "./published-figures.sql";

/** What is wanted for one indicator and what it is made of: cells that end within the days, both included. */
export interface WantedFigures {
  readonly subject: Subject;
  readonly series: readonly SeriesKey[];
  readonly from: string;
  readonly to: string;
}

/** What is wanted besides what figures say, and where from. */
export interface FigureOptions {
  readonly detail: FigureDetail;
  /** Where figures are read from, for a test; of the same parameters. */
  readonly from?: string;
}

/** Reads the published figures that series are made of, totals included: one statement. */
export async function findFigures(
  read: Pick<Read, "rows">,
  regionId: string,
  wanted: readonly WantedFigures[],
  { detail, from: figures = publishedFigures }: FigureOptions,
): Promise<Figures> {
  const spans = spansOf(wanted);
  const sets = [...new Set(spans.map(({ areas }) => areas))];
  const places = sets.flatMap((areas, set) => [...areas].map(([areaId, ownerId]) => ({ set, areaId, ownerId })));
  const setOf = new Map(sets.map((areas, set) => [areas, set]));
  const lists = new Set(wanted.map(({ series }) => series));
  const categories = new Set([...lists].flatMap((series) => series.flatMap(({ categoryId }) => categoryId ?? [])));
  const rows = await read.rows<FigureRow & Record<string, unknown>>(
    `published figures, ${detail.toLowerCase()}`,
    `${figures} select ${figureColumns(detail)} from figure`,
    [
      regionId,
      spans.map(({ indicatorId }) => indicatorId),
      spans.map(({ from }) => from),
      spans.map(({ to }) => to),
      spans.map(({ areas }) => setOf.get(areas)),
      places.map(({ set }) => set),
      places.map(({ areaId }) => areaId),
      places.map(({ ownerId }) => ownerId),
      [...categories],
    ],
  );
  return new Figures(rows, { spans, places });
}

/** Areas, and the boards whose they are. */
type Areas = ReadonlyMap<string, string | null>;

/** An indicator's cells that end within the days, in areas. */
interface Span {
  readonly indicatorId: string;
  from: string;
  to: string;
  areas: Areas;
}

/** One span an indicator, however many are made of it: two would answer a figure twice. */
function spansOf(wanted: readonly WantedFigures[]): Span[] {
  const areasOf = new Map<readonly SeriesKey[], Areas>();
  const spans = new Map<string, Span>();
  for (const { subject, series, from, to } of wanted) {
    const areas = areasOf.get(series) ?? new Map(series.flatMap(areaOf));
    areasOf.set(series, areas);
    const populations = subject.perPopulation ? subject.denominatorOfId : null;
    for (const indicatorId of indicatorsOf(subject)) {
      const first = indicatorId === populations ? yearsBefore(from, populationYearsMax) : from;
      const same = spans.get(indicatorId);
      if (!same) {
        spans.set(indicatorId, { indicatorId, from: first, to, areas });
        continue;
      }
      if (first < same.from) same.from = first;
      if (to > same.to) same.to = to;
      if (areas !== same.areas) same.areas = new Map([...same.areas, ...areas]);
    }
  }
  return [...spans.values()];
}

function areaOf({ areaId, areaBodyId }: SeriesKey): [string, string | null][] {
  return areaId === null ? [] : [[areaId, areaBodyId]];
}

function indicatorsOf({ indicatorId, printedRateId, numeratorOfId, denominatorOfId }: Subject): Set<string> {
  return new Set([indicatorId, printedRateId, numeratorOfId, denominatorOfId].filter((id) => id !== null));
}
