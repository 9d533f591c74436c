import { dayInWords } from "../../kit/words/moment";
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
