import type { Region } from "../../kit/viewer/viewer";
import { isBoardArea, offersRate, type Comparison, type Indicator } from "./comparison";
import type { ComparisonChoice } from "./comparison-state";
import { everyChoices } from "./period-choice";
import { kindOfPeriod, spanWords } from "./period-words";

/** By what choices a comparison was made, where, and on which day. */
export interface ComparedAs {
  readonly choice: ComparisonChoice;
  readonly indicator: Pick<Indicator, "kind" | "unit" | "derivable" | "rateFactor" | "breakdowns">;
  readonly region: Pick<Region, "slug" | "name" | "boards">;
  /** In words, such as "3 March 2014". */
  readonly madeOn: string;
}

/** "Areas: Halton, England. Dates: 31 March 2011 to 31 March 2014. Every: Year end, 31 March. Show: number. By: Sex.": what was chosen. */
export function comparedWords(comparison: Comparison, { choice, indicator }: ComparedAs): string {
  const areas = [...new Set(comparison.series.map(({ area }) => area.name))];
  const every = everyChoices.find((one) => one.every === choice.every);
  const length = indicator.kind === "SNAPSHOT" ? every?.ofDates : every?.ofFlows;
  const breakdown = indicator.breakdowns.find(({ code }) => code === choice.by);
  const category = choice.category === undefined ? undefined : comparison.series[0]?.categoryTitle;
  const parts = [
    `Areas: ${areas.join(", ")}`,
    `Dates: ${spanWords([{ label: choice.from }, { label: choice.to }])}`,
    `Every: ${length ?? "all that are published"}`,
    ...(offersRate(indicator) ? [`Show: ${choice.show}`] : []),
    ...(breakdown ? [`By: ${[breakdown.title, ...(category ? [category] : [])].join(", ")}`] : []),
  ];
  return `${parts.join(". ")}.`;
}

/** Boards that a file's name may tell one by one; of more it says the region. */
const namedMax = 2;

/** "cp_plans-cheshire-2011-to-2014.csv": the indicator, the measure and breakdown, the areas and the dates. */
export function comparedFileName(comparison: Comparison, { choice, region }: ComparedAs): string {
  const measure = comparison.measure === "RATE" ? ["rate"] : [];
  const by = choice.by === undefined ? [] : ["by", choice.category ?? choice.by];
  const parts = [comparison.indicator.code, ...measure, ...by, areasIn(comparison, region), ...datesIn(comparison)];
  return `${parts.join("-").replaceAll(/[^A-Za-z0-9_-]+/g, "-")}.csv`;
}

/** The boards' own areas, without what they are compared with, where there are few; else the region. */
function areasIn({ series }: Comparison, region: ComparedAs["region"]): string {
  const own = series.filter(isBoardArea);
  const slugs = new Set((own.length > 0 ? own : series).map(({ area }) => area.slug));
  const isWhole = slugs.size === region.boards.length && own.length > 0;
  return slugs.size > namedMax || (isWhole && slugs.size > 1) ? region.slug : [...slugs].join("-and-");
}

/** The years alone where all are the same day of their years. */
function datesIn({ periods }: Comparison): string[] {
  const labels = periods.map(({ label }) => label);
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [first];
  const isSameDay = labels.every((label) => kindOfPeriod(label) === "DATE" && label.slice(4) === first.slice(4));
  return isSameDay ? [first.slice(0, 4), "to", last.slice(0, 4)] : [first, "to", last];
}
