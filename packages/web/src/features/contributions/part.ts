import { subOf } from "../money-place";

/** The place of contributions in the sub navigation of money. */
export const sub = subOf("Contributions", 20);
