import type { Point, Scale, ValueSaid } from "./comparison";

/** The words for what is no number. No data is never zero, and zero is data. */
const kindWords: Readonly<Record<Point["valueKind"], string>> = {
  VALUE: "No data",
  NO_DATA: "No data",
  NOT_APPLICABLE: "Not applicable",
  NOT_AVAILABLE: "Not available",
  CONFIDENTIAL: "Confidential",
  LOW: "Low",
  AWAITED: "Awaited",
};

/** What is written of a value or its stand-in: "1,327", "16%", "43.2", "£215,899", "No data". */
export function valueWords(point: ValueSaid | undefined, scale: Scale): string {
  if (!point) return kindWords.NO_DATA;
  if (point.valueKind !== "VALUE" || point.value === null || point.value === undefined)
    return kindWords[point.valueKind];
  return numberWords(point.value, scale);
}

/** The words for a kind of value, for exports: "Value", "No data". */
export function valueKindWords(kind: Point["valueKind"]): string {
  return kind === "VALUE" ? "Value" : kindWords[kind];
}

/** The words that the table has for a series without a number: "No data", "Confidential", "Confidential or no data". */
export function missingWords({ points }: { readonly points: readonly Pick<Point, "valueKind">[] }): string {
  const words = [...new Set(points.map(({ valueKind }) => kindWords[valueKind]))];
  const [first = kindWords.NO_DATA, ...others] = words;
  return [first, ...others.map((word) => word.toLowerCase())].join(" or ");
}

/** A decimal in the comparison's unit, as it was printed; a rate that was worked out comes with its one decimal. */
export function numberWords(decimal: string, { unit, measure }: Pick<Scale, "unit" | "measure">): string {
  const grouped = groupThousands(decimal);
  if (measure === "RATE") return grouped;
  if (unit === "PERCENT") return `${grouped}%`;
  if (unit === "CURRENCY") return grouped.startsWith("−") ? `−£${grouped.slice(1)}` : `£${grouped}`;
  return grouped;
}

/** "Up 41", "Down 2.1 points", "No change": the difference from the period before, never an arrow. */
export function changeWords(change: string | null | undefined, scale: Scale): string {
  if (change === null || change === undefined) return "Not known";
  const amount = scale.measure === "RATE" ? roundDecimal(change, 1) : change;
  if (/^-?0*(\.0*)?$/.test(amount)) return "No change";
  const fell = amount.startsWith("-");
  const size = fell ? amount.slice(1) : amount;
  const words = scale.unit === "PERCENT" ? pointsWords(size) : numberWords(size, scale);
  return `${fell ? "Down" : "Up"} ${words}`;
}

/** "1 point", "2.1 points". */
function pointsWords(size: string): string {
  return `${groupThousands(size)} ${size === "1" ? "point" : "points"}`;
}

/** What the values count, for subtitles and captions: "Number", "Percentage", "Rate per 10,000 children". */
export function measureWords({ unit, measure, rateFactor }: Scale): string {
  if (measure === "RATE") return `Rate ${perWords(rateFactor)}`;
  switch (unit) {
    case "COUNT":
      return "Number";
    case "PERCENT":
      return "Percentage";
    case "RATE_PER_10000":
      return `Rate ${perWords(10_000)}`;
    case "SCORE":
      return "Score";
    case "MONTHS":
      return "Months";
    case "CURRENCY":
      return "Pounds";
  }
}

/** What a rate is per: children, or live births for infant mortality. */
export function perWords(rateFactor: number | null | undefined): string {
  const factor = rateFactor ?? 10_000;
  return `per ${groupThousands(String(factor))} ${factor === 1_000 ? "live births" : "children"}`;
}

/** A decimal with commas between its thousands and a true minus. */
export function groupThousands(decimal: string): string {
  const [, sign = "", whole = "", rest = ""] = /^(-?)([0-9]+)(.*)$/.exec(decimal) ?? [];
  if (whole === "") return decimal;
  return `${sign && "−"}${whole.replace(/\B(?=([0-9]{3})+$)/g, ",")}${rest}`;
}

/** A decimal rounded to so many places, halves away from zero; worked out on the digits, so that no float is involved. */
export function roundDecimal(decimal: string, places: number): string {
  const parts = /^(-?)([0-9]+)(?:\.([0-9]+))?$/.exec(decimal);
  if (!parts) return decimal;
  const [, sign = "", whole = "0", fraction = ""] = parts;
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, "0"));
  const up = (fraction[places] ?? "0") >= "5" ? 1n : 0n;
  const digits = String(kept + up).padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return /[1-9]/.test(text) ? sign + text : text;
}
