import type { FormReader } from "../../kit/form/form-reader";

/** How a time is typed: "9:30am", "9am", "9.30 pm", or by the 24 hour clock "13:30". */
const typedTime = /^(?:(0?[1-9]|1[0-2])(?:[:.]([0-5]\d))?\s*([ap])\.?m\.?|([01]?\d|2[0-3])[:.]([0-5]\d))$/i;

/** A time that was typed as the API takes it, "09:30"; undefined for what is none. */
export function parseClock(text: string): string | undefined {
  const parts = typedTime.exec(text.trim());
  if (!parts) return undefined;
  const [, hour12, minute12 = "00", half, hour24, minute24] = parts;
  const hour = hour24 ?? (Number(hour12) % 12) + (half?.toLowerCase() === "p" ? 12 : 0);
  return `${String(hour).padStart(2, "0")}:${minute24 ?? minute12}`;
}

/** Reads a time from a field that may be empty. `what` begins what is said of one that is none: "Start time". */
export function readClock(f: FormReader, name: string, what: string): string | null {
  const words = `${what} must be a time, like 9:30am or 13:30`;
  const text = f.optional.text(name, { like: { pattern: typedTime, words } });
  return text === null ? null : (parseClock(text) ?? null);
}
