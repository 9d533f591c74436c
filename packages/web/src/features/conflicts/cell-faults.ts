import { parsePeriod, PeriodError } from "@panboard/shared";
import type { NamedCell } from "../comparison";
import { ownerOf } from "../../kit/viewer/area-owner";
import type { Board, Region } from "../../kit/viewer/viewer";
import type { ResolvedIndicatorQuery } from "./generated/conflicts";

/** What decides whether a cell is one, and whether it is chosen for here. */
export interface CellPlace {
  readonly region: Pick<Region, "name" | "areas" | "boards">;
  /** The board that chooses; none where the region does. */
  readonly board: Pick<Board, "id" | "shortName"> | undefined;
  /** What the API has under the indicator's code. */
  readonly indicator: ResolvedIndicatorQuery["indicator"];
}

/** What an address must name and does not, in sentences. */
export function missingNames(named: Partial<NamedCell>): string[] {
  const needed = { indicator: "an indicator", area: "an area", period: "a period" } as const;
  return Object.entries(needed).flatMap(([name, words]) =>
    named[name as keyof typeof needed] === undefined ? [`The address must name ${words}`] : [],
  );
}

/** Everything that an address names and that is not there, or is not chosen for here, in sentences. */
export function cellFaults(named: NamedCell, place: CellPlace): string[] {
  const { indicator } = place;
  return [
    ...(indicator ? [] : [`“${named.indicator}” is not an indicator of the catalogue`]),
    ...areaFaults(named, place),
    ...periodFaults(named, indicator),
    ...(indicator ? categoryFaults(named, indicator) : []),
  ];
}

function areaFaults({ area: slug }: NamedCell, { region, board }: CellPlace): string[] {
  const area = region.areas.find((one) => one.slug === slug);
  if (!area) return [`“${slug}” is not an area of ${region.name}`];
  const owner = ownerOf(area, region.boards);
  if (owner?.id === board?.id) return [];
  return owner
    ? [`What stands for ${area.name} is for ${owner.shortName} to choose`]
    : [`No board owns ${area.name}: what stands for it is for the region’s steward to choose`];
}

function periodFaults({ period }: NamedCell, indicator: CellPlace["indicator"]): string[] {
  try {
    const isDate = parsePeriod(period).kind === "DATE";
    return isDate && indicator?.kind === "FLOW"
      ? [`${indicator.title} is counted over a period such as 2013-14, not at a date`]
      : [];
  } catch (thrown) {
    if (!(thrown instanceof PeriodError)) throw thrown;
    return [thrown.message.replaceAll(/"([^"]*)"/g, "“$1”")];
  }
}

function categoryFaults(
  { breakdown: by, category }: NamedCell,
  { title, breakdowns }: NonNullable<CellPlace["indicator"]>,
): string[] {
  if (by === undefined && category === undefined) return [];
  if (by === undefined) return ["The address must name the breakdown that the category belongs to"];
  const breakdown = breakdowns.find(({ code }) => code === by);
  if (!breakdown) return [`${title} has no breakdown “${by}”`];
  if (category === undefined) return [`The address must name a category of ${breakdown.title}`];
  return breakdown.categories.some(({ code }) => code === category)
    ? []
    : [`${breakdown.title} has no category “${category}”`];
}
