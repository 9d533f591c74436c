import { dateInWords } from "@panboard/shared";
import { chosenWords } from "./choice-words";
import { seriesName, type Conflict, type Point, type Scale, type Statement } from "./comparison";
import { countWords } from "../../kit/words/running-text";
import { periodWords } from "./period-words";
import { isWorkedOut, partNoun, partWords, statedScale, type PointConflict } from "./point-statements";
import { groupThousands, numberWords, valueWords } from "./value-words";

/** One side of a conflict: what is said, where, and whether the page uses it. */
export interface ConflictSide {
  readonly key: string;
  readonly value: string;
  readonly where: string;
  readonly use: string;
}

/** A conflict as its panel tells it. */
export interface ConflictStory {
  readonly heading: string;
  /** The figure that it is about: "Halton, 31 March 2014". */
  readonly about: string;
  readonly sentences: readonly string[];
  readonly sides: readonly ConflictSide[];
  /** The report that all sides are from, where there is one; the sides then name their section alone. */
  readonly report: string | undefined;
}

const standingUse = "Standing statement";
const otherUse = "Other statement";

/** What does not agree, who says what, and which is used and why. */
export function tellConflict(at: PointConflict, scale: Scale): ConflictStory {
  const { series, point, conflict } = at;
  const about = `${seriesName(series, 2)}, ${periodWords(point.period)}`;
  switch (conflict.kind) {
    case "STATEMENTS":
      return tellStatements(point, conflict, about, scale);
    case "NUMERATOR":
    case "DENOMINATOR":
      return tellPart(conflict, partNoun(conflict.kind, scale), about, scale);
    case "PARTS":
      return tellParts(point, conflict, about, scale);
  }
}

function tellStatements(point: Point, { statements }: Conflict, about: string, scale: Scale): ConflictStory {
  const words = (statement: Statement) => valueWords(statement, statedScale(scale));
  const values = countWords(new Set(statements.map(words)).size);
  const isOneReport = isFromOneReport(statements);
  const used = statements.find(({ standing }) => standing);
  return {
    about,
    heading: `Conflict: ${countWords(statements.length)} statements for ${about}`,
    sentences: [
      isOneReport ? `The report gives ${values} values.` : "The reports do not give the same value.",
      ...(used ? usesStanding(words(used), used) : usesOwn(point, scale)),
    ],
    sides: statements.map((one, index) => sideOf(one, index, words(one), isOneReport)),
    report: reportOf(statements),
  };
}

function tellPart({ statements }: Conflict, noun: string, about: string, scale: Scale): ConflictStory {
  const isOneReport = isFromOneReport(statements);
  const used = statements.find(({ standing }) => standing);
  const ways = countWords(new Set(statements.map(partWords)).size);
  return {
    about,
    heading: `Conflict: ${noun} behind the ${figureNoun(scale)} for ${about}`,
    sentences: [
      `The ${noun} behind the ${figureNoun(scale)} is stated in ${ways} ways.`,
      ...(used ? usesStanding(partWords(used), used) : []),
    ],
    sides: statements.map((one, index) => sideOf(one, index, partWords(one), isOneReport)),
    report: reportOf(statements),
  };
}

function tellParts(point: Point, { statements, workedOut }: Conflict, about: string, scale: Scale): ConflictStory {
  const printed = (statement: Statement) => valueWords(statement, statedScale(scale));
  const isOneReport = isFromOneReport(statements);
  const usesParts = isWorkedOut(point);
  const noun = partNoun("DENOMINATOR", scale);
  const given = workedOut ? numberWords(workedOut, scale) : undefined;
  const gives = given
    ? ` The stored number and ${noun} give ${given}.`
    : ` The stored number and ${noun}, ${partsWords(point)}, make no ${figureNoun(scale)}.`;
  const values = [...new Set(statements.map(printed))].join(" and ");
  const chosen = statements.find(({ standing }) => standing)?.choice;
  const uses = usesParts
    ? `This page uses ${valueWords(point, scale)}, worked out here.`
    : `This page uses ${valueWords(point, scale)}, as printed.`;
  return {
    about,
    heading: given
      ? `Conflict: printed and worked-out ${figureNoun(scale)} for ${about}`
      : `Conflict: printed ${figureNoun(scale)} and its parts for ${about}`,
    sentences: [
      `${isOneReport ? "The report prints" : "Reports print"} ${values}.${gives}`,
      uses,
      ...(chosen ? [chosenWords(chosen)] : []),
    ],
    sides: [
      ...statements.map((one, index) => sideOf(one, index, printed(one), isOneReport)),
      ...(given
        ? [
            {
              key: "worked out",
              value: given,
              where: partsWords(point),
              use: usesParts ? "Used: worked out here" : "Worked out here, not used",
            },
          ]
        : []),
    ],
    report: reportOf(statements),
  };
}

function sideOf(statement: Statement, index: number, value: string, isOneReport: boolean): ConflictSide {
  const { section, source, body, standing } = statement;
  return {
    key: `${index} ${source} ${section}`,
    value,
    where: isOneReport ? section : `${body.shortName}: ${source}, ${section}`,
    use: standing ? standingUse : otherUse,
  };
}

/** Which statement is used, and how it came to stand: somebody chose it, or it is the first that was loaded. */
function usesStanding(words: string, { choice }: Statement): string[] {
  const uses = `This page uses ${words}, the standing statement`;
  return choice ? [`${uses}.`, chosenWords(choice)] : [`${uses}: the first that the area’s own board loaded.`];
}

function usesOwn(point: Point, scale: Scale): string[] {
  if (point.valueKind !== "VALUE") return ["This page uses none of them."];
  return [`This page uses ${valueWords(point, scale)}, worked out here.`];
}

function figureNoun({ unit, measure }: Scale): string {
  if (measure === "RATE" || unit === "RATE_PER_10000") return "rate";
  return unit === "PERCENT" ? "percentage" : "figure";
}

/** "155 of 67,400 at 30 June 2010": what is stored to work a value out from. */
function partsWords({ numerator, denominator, denominatorDate }: Point): string {
  if (!numerator || !denominator) return "The stored parts";
  const at = denominatorDate ? ` at ${dateInWords(denominatorDate)}` : "";
  return `${groupThousands(numerator)} of ${groupThousands(denominator)}${at}`;
}

function isFromOneReport(statements: readonly Statement[]): boolean {
  return new Set(statements.map(({ source, body }) => `${body.slug} ${source}`)).size === 1;
}

function reportOf(statements: readonly Statement[]): string | undefined {
  const [first] = statements;
  return first && isFromOneReport(statements) ? `${first.source} (${first.body.shortName})` : undefined;
}
