import { subOf } from "../money-place";

/** The place of the reserve in the sub navigation of money. */
export const sub = subOf("Reserve", 50);
