import { readYear } from "../../kit/list/year-filter";
import { listNames } from "../../kit/words/running-text";

/** Which years an address compares. */
export interface ComparedYears {
  /** Undefined for all that are published. */
  readonly years: readonly string[] | undefined;
  /** What is wrong with them, for the error summary. */
  readonly fault: string | undefined;
}

const yearsMax = 20;

/** Reads the years out of an address, `years=2013-14,2014-15`: separated by commas, or given several times. */
export function readYears(search: URLSearchParams): ComparedYears {
  if (!search.has("years")) return { years: undefined, fault: undefined };
  const typed = search.getAll("years").flatMap((value) => value.split(","));
  const texts = [...new Set(typed.map((text) => text.trim()).filter((text) => text !== ""))];
  if (texts.length === 0) return { years: texts, fault: "Choose at least one year" };
  const wrong = texts.filter((text) => readYear(text) === undefined).map((text) => `“${text}”`);
  if (wrong.length > 0) {
    const are = wrong.length === 1 ? "is not a financial year" : "are not financial years";
    return { years: texts, fault: `${listNames(wrong)} ${are}, like 2013-14` };
  }
  if (texts.length > yearsMax) return { years: texts, fault: `Choose ${yearsMax} years or fewer` };
  return { years: texts.map((text) => readYear(text) ?? text).sort(), fault: undefined };
}

/** The query of an address that compares these years of those that there are; empty for all of them. */
export function writeYears(years: readonly string[], all: readonly string[]): string {
  return all.every((year) => years.includes(year)) ? "" : `years=${years.map(encodeURIComponent).join(",")}`;
}

/** Which years are compared, for the folded choices and for paper: "all years", "2013-14 and 2014-15". */
export function yearsInWords(years: readonly string[] | undefined): string {
  return years === undefined ? "all published years" : listNames(years);
}
