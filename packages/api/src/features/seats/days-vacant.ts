/** Days from the first day that a seat is vacant to another, ISO dates; 0 on that first day. */
export function daysVacant(since: string, on: string): number {
  return Math.round((Date.parse(on) - Date.parse(since)) / 86_400_000);
}
