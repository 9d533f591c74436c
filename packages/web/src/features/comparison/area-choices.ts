import type { ChoiceItem } from "../../ui/choice-items";
import type { Region } from "../viewer/viewer";
import type { Indicator } from "./comparison";

/** The areas to choose from: the region's boards, then what has published values of the indicator or is shown already. */
export function listAreaChoices(
  indicator: Pick<Indicator, "publishedAreas" | "rateFactor">,
  region: Pick<Region, "boards" | "areas">,
  chosen: readonly string[],
): { readonly boards: ChoiceItem[]; readonly others: ChoiceItem[] } {
  const boards = region.boards.map(({ area, shortName }) => ({ value: area.slug, text: shortName }));
  const own = new Set(boards.map(({ value }) => value));
  const published = new Set(indicator.publishedAreas.map(({ slug }) => slug));
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
