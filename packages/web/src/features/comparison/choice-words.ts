import type { Statement } from "./comparison";

export type Choice = NonNullable<Statement["choice"]>;

/** Who is told to have chosen what the product ships. */
const platform = "The platform";

/** Whether somebody chose, so that it is not what the product ships. */
export function isOfPeople(choice: Choice): boolean {
  return choice.changedBy !== platform;
}

/** Who chose a statement, when and why. */
export function chosenWords({ changedBy, changedAt, reason }: Choice): string {
  const by = `${changedBy.charAt(0).toLowerCase()}${changedBy.slice(1)}`;
  const who = by.startsWith("the ") ? by : `the ${by}`;
  return `Chosen by ${who} on ${dayInWords(changedAt)}: “${reason}”`;
}

/** The day in England of a moment, such as 3 March 2014. */
export function dayInWords(moment: string | Date): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" }).format(new Date(moment));
}
