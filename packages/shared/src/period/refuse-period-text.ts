import { financialYearLabel, outsideYears, twoDigits, yearMax, yearMin } from "./calendar";
import { PeriodError } from "./period-error";
import { quoteText } from "./quote-text";

const forms =
  'Write a financial year as "2013-14", a quarter as "2013-14 Q1", a half as "2013-14 H1", a month as "2014-03" or a date as "2014-03-31".';
const quarterMonths = ["January to March", "April to June", "July to September", "October to December"] as const;

/**
 * The error for a text that is no period's label: how to write what was probably meant. `isLabel` says whether a spelling is a
 * label, and may throw where it is not, so that none is proposed that would be refused in turn.
 */
export function refusePeriodText(text: string, isLabel: (label: string) => boolean): PeriodError {
  if (text.trim() === "") return new PeriodError(`The period is empty. ${forms}`);
  const quoted = quoteText(text);
  if (text !== text.trim()) return new PeriodError(`${quoted} has spaces around the period. Take them out.`);
  const year = Number(/^[0-9]{4}/.exec(text)?.[0] ?? yearMin);
  if (year < yearMin || year > yearMax) return outsideYears(text);
  return new PeriodError(`${quoted} is not a period. ${advise(text, isLabel) ?? forms}`);
}

function advise(text: string, isLabel: (label: string) => boolean): string | undefined {
  const quarter = /^([0-9]{4})[- ]?Q([1-4])$/i.exec(text);
  if (quarter) return adviseQuarter(Number(quarter[1]), Number(quarter[2]), isLabel);
  const pair = /^([0-9]{4})-[0-9]{2}(?: ([HQ])[0-9])?$/.exec(text);
  if (pair) return advisePair(financialYearLabel(Number(pair[1])), pair[2]);
  const label = respell(text);
  return label !== undefined && isAccepted(label, isLabel) ? `Write it as "${label}".` : undefined;
}

/** "2024Q1" is January to March elsewhere and April to June here: both are spelt out, so that nobody has to guess. */
function adviseQuarter(year: number, quarter: number, isLabel: (label: string) => boolean): string | undefined {
  const financial = `${financialYearLabel(year)} Q${quarter}`;
  const calendar = quarter === 1 ? `${financialYearLabel(year - 1)} Q4` : `${financialYearLabel(year)} Q${quarter - 1}`;
  if (!isAccepted(financial, isLabel) || !isAccepted(calendar, isLabel)) return undefined;
  const financialMonths = `${quarterMonths[quarter % 4]} ${quarter === 4 ? year + 1 : year}`;
  return `Write "${financial}" for ${financialMonths}, or "${calendar}" for ${quarterMonths[quarter - 1]} ${year}.`;
}

function advisePair(year: string, letter: string | undefined): string {
  if (letter === "Q") return `A quarter is one of Q1 to Q4 of a financial year, as "${year} Q1".`;
  if (letter === "H") return `A half is H1 or H2 of a financial year, as "${year} H1".`;
  return `The second year of a financial year follows the first, as "${year}"; a month is 01 to 12.`;
}

/** The label that a text in one of the usual other spellings may stand for. */
function respell(text: string): string | undefined {
  const day = /^([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})$/.exec(text);
  if (day) return `${day[3]}-${twoDigits(Number(day[2]))}-${twoDigits(Number(day[1]))}`;
  const pair = /^([0-9]{4}) ?[-/–]? ?([0-9]{2}|[0-9]{4})(?: ?([HQ][1-4]))?$/i.exec(text);
  if (!pair) return undefined;
  const [year, second] = [Number(pair[1]), pair[2] ?? ""];
  if (second.length === 4 && Number(second) !== year + 1) return undefined;
  return `${year}-${second.slice(-2)}${pair[3] ? ` ${pair[3].toUpperCase()}` : ""}`;
}

function isAccepted(label: string, isLabel: (label: string) => boolean): boolean {
  try {
    return isLabel(label);
  } catch {
    return false;
  }
}
