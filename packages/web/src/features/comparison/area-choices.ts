import type { ChoiceItem } from "../../ui/choice-items";
import type { Region } from "../../kit/viewer/viewer";
import type { Indicator } from "./comparison";

/** What decides which areas are shown where the address names none. */
export interface AreaDefaults {
  readonly show: "number" | "rate";
  /** The breakdown shown: areas to compare with have values of totals. */
  readonly by: string | undefined;
  /** Slug of the person's own board. */
  readonly ownBoard: string | undefined;
}

/**
 * Without a choice: the region's boards, then what has values of the measure shown and is usually compared with: the region as a
 * whole, wider regions, the country, and the statistical neighbours of the person's own board, since four of them would crowd the
 * chart. Where no board has values, everything that has.
 */
export function defaultAreas(
  indicator: Pick<Indicator, "publishedAreas" | "ratedAreas">,
  region: Pick<Region, "boards">,
  { show, by, ownBoard }: AreaDefaults,
): string[] {
  const boards = region.boards.map(({ area }) => area.slug);
  const own = region.boards.find(({ slug }) => slug === ownBoard)?.area.slug;
  const withValues = show === "rate" ? indicator.ratedAreas : indicator.publishedAreas;
  const isOfBoards = withValues.some(({ slug }) => boards.includes(slug));
  const others = withValues.filter(({ slug, kind }) => {
    if (boards.includes(slug)) return false;
    if (!isOfBoards || kind === "REGION") return true;
    if (by !== undefined) return false;
    if (kind === "STATISTICAL_NEIGHBOURS") return own !== undefined && slug.startsWith(`${own}/`);
    return kind === "WIDER_REGION" || kind === "COUNTRY";
  });
  return [...boards, ...others.map(({ slug }) => slug)];
}

/** The areas to choose from: the region's boards, then what has published values of the indicator or is shown already. */
export function listAreaChoices(
  indicator: Pick<Indicator, "publishedAreas" | "ratedAreas" | "rateFactor">,
  region: Pick<Region, "boards" | "areas">,
  chosen: readonly string[],
): { readonly boards: ChoiceItem[]; readonly others: ChoiceItem[] } {
  const boards = region.boards.map(({ area, shortName }) => ({ value: area.slug, text: shortName }));
  const own = new Set(boards.map(({ value }) => value));
  const published = new Set([...indicator.publishedAreas, ...indicator.ratedAreas].map(({ slug }) => slug));
  const others = region.areas
    .filter(
      ({ slug, kind }) => !own.has(slug) && (published.has(slug) || chosen.includes(slug) || isUsual(kind, indicator)),
    )
    .map(({ slug, name }) => ({ value: slug, text: name }));
  return { boards, others };
}

/**
 * What boards are usually compared with is always offered; statistical neighbours where a report may print their rate beside ours;
 * localities and the region as a whole only where they have values.
 */
function isUsual(kind: Region["areas"][number]["kind"], { rateFactor }: Pick<Indicator, "rateFactor">): boolean {
  return kind === "WIDER_REGION" || kind === "COUNTRY" || (kind === "STATISTICAL_NEIGHBOURS" && rateFactor !== null);
}
