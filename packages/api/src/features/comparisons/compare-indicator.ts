import { type Period, parsePeriod, PeriodError } from "@panboard/shared";
import type { Read } from "../../db/read";
import { badInput } from "../../errors/app-error";
import { Area } from "../areas";
import { Measure } from "../indicators";
import { homeRegionId } from "../regions";
import { compareAll } from "./compare-all";
import type { SeriesKey, Subject } from "./comparison-row";
import type { CompareIndicatorInput } from "./comparison.inputs";
import type { IndicatorComparison } from "./comparison.types";
import type { FigureDetail } from "./published-figures.sql";
import { subjectSql } from "./subject.sql";

/** Unknown areas that a refusal names. */
const namedMax = 5;

/** Finds areas of a region by their ids. */
type FindAreas = (read: Read, regionId: string, ids: readonly string[]) => Promise<readonly Area[]>;

/** What the database finds of what is asked for: one row a series. */
interface FoundSeries extends Subject, SeriesKey {
  readonly hasBreakdown: boolean;
  readonly hasPart: boolean;
  /** What the area was called by whoever asked; null where nobody named one. */
  readonly areaNames: readonly string[] | null;
}

/**
 * Areas side by side for one indicator, out of what was published and nothing else, whatever the viewer's own boards hold;
 * with every statement behind each point, unless less is wanted.
 * Throws BAD_USER_INPUT that names the argument at fault.
 */
export async function compareIndicator(
  read: Read,
  input: CompareIndicatorInput,
  { detail = "STATEMENTS", findAreas = listAreas }: { detail?: FigureDetail; findAreas?: FindAreas } = {},
): Promise<IndicatorComparison> {
  const regionId = await homeRegionId(read, input.region);
  const from = parseDayOf("from", input.from).start;
  const to = parseDayOf("to", input.to).end;
  if (from > to) throw badInput("from", `${input.from} is after ${input.to}. Enter a start that is not after the end.`);
  if (isGiven(input.category) && !isGiven(input.breakdown)) {
    throw badInput("breakdown", "Name the breakdown that the category belongs to.");
  }
  const areas = input.areas && [...new Set(input.areas)];

  const found = await read.rows<FoundSeries>("compare indicator", subjectSql, [
    regionId,
    input.code,
    areas ?? null,
    input.breakdown ?? null,
    input.category ?? null,
  ]);
  const [first] = found;
  if (!first) throw badInput("code", `"${input.code}" is not an indicator of the catalogue.`);
  refuseUnknown(found, first, input, areas);
  const plan = {
    subject: first,
    series: found.filter(({ areaId }) => areaId !== null),
    measure: input.measure,
    from,
    to,
    length: input.periodKind ?? null,
    hasPrevious: first.kind === "FLOW" || isGiven(input.periodKind),
  };
  const ids = [...new Set(plan.series.flatMap(({ areaId }) => areaId ?? []))];
  const known = new Map((await findAreas(read, regionId, ids)).map((area) => [area.id, area]));
  const [comparison] = await compareAll(read, regionId, [plan], { detail, areas: known });
  if (!comparison) throw new Error(`${input.code} was compared to nothing.`);
  return comparison;
}

const listAreas: FindAreas = (read, regionId, id) =>
  read.repo(Area).list({ where: { regionId, id: [...id] }, orderBy: ["id"], limit: id.length });

function isGiven(text: string | null | undefined): text is string {
  return text !== null && text !== undefined;
}

function parseDayOf(argument: "from" | "to", text: string): Period {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (error instanceof PeriodError) throw badInput(argument, error.message);
    throw error;
  }
}

function refuseUnknown(
  rows: readonly FoundSeries[],
  first: FoundSeries,
  input: CompareIndicatorInput,
  areas: readonly string[] | null | undefined,
): void {
  if (input.measure === Measure.RATE && first.unit !== "COUNT") {
    throw badInput("measure", `"${first.title}" is not a count, so it has no rate.`);
  }
  if (input.measure === Measure.RATE && !first.derivable) {
    throw badInput("measure", `"${first.title}" is shown as printed: no rate is worked out from it.`);
  }
  const found = new Set(rows.flatMap(({ areaNames }) => areaNames ?? []));
  const missing = areas?.filter((name) => !found.has(name)) ?? [];
  if (missing.length > 0) {
    const [named, more] = [missing.slice(0, namedMax), missing.length - namedMax];
    const names = named.map((name) => `"${name}"`).join(", ") + (more > 0 ? ` and ${more} more` : "");
    throw badInput("areas", `${names} ${missing.length === 1 ? "is not an area" : "are not areas"} of your region.`);
  }
  if (!first.hasBreakdown) {
    throw badInput("breakdown", `"${first.title}" is not broken down by "${input.breakdown}".`);
  }
  if (!first.hasPart) {
    throw badInput("category", `"${input.category}" is not a category of "${input.breakdown}" for "${first.title}".`);
  }
}
