import type { TestInfo } from "@playwright/test";

/** A day and an indicator that only one attempt of one journey imports a figure for. */
export interface OwnCell {
  readonly indicator: string;
  readonly day: string;
}

/**
 * Snapshots that are counts, so that any day may be stated and the comparison shows it. Left out are those whose figures
 * other journeys read, and the population, which rates are worked out of.
 */
const indicators = [
  "cp_plan_families",
  "cp_plans_temporary",
  "cp_plans_2_years",
  "children_in_need",
  "children_in_care_out_of_area",
  "children_in_care_20_miles",
  "children_placed_by_other_areas",
  "caf_open",
  "family_support_children",
] as const;

/** Long before anything that is published. */
const firstDay = Date.UTC(1901, 0, 1);
const dayMs = 86_400_000;

const runsMax = 2_000;

/**
 * The cell of this attempt: another one for every project, retry and repetition, and for each of 2,000 runs in turn, which
 * PANBOARD_RUN numbers where one product serves many. Throws for a number that it has no cells for.
 */
export function ownCell({ project, config, retry, repeatEachIndex }: TestInfo): OwnCell {
  const run = Number(process.env.PANBOARD_RUN ?? "0");
  const number = numberOf([
    { what: "PANBOARD_RUN", digit: run % runsMax, base: runsMax },
    { what: "repetition", digit: repeatEachIndex, base: 20 },
    { what: "retry", digit: retry, base: 4 },
    { what: "project", digit: config.projects.findIndex(({ name }) => name === project.name), base: 2 },
  ]);
  const indicator = indicators[number % indicators.length] ?? indicators[0];
  const day = new Date(firstDay + Math.floor(number / indicators.length) * dayMs).toISOString().slice(0, 10);
  return { indicator, day };
}

/** The number that these digits write, each with a base of its own. */
function numberOf(digits: readonly { what: string; digit: number; base: number }[]): number {
  return digits.reduce((number, { what, digit, base }) => {
    if (!Number.isInteger(digit) || digit < 0 || digit >= base)
      throw new Error(`There is no cell for this ${what}: ${digit} is none of 0 to ${base - 1}.`);
    return number * base + digit;
  }, 0);
}
