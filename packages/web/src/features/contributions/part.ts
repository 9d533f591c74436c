import { subOf } from "../money";

/** The place of contributions in the sub navigation of money. */
export const sub = subOf("Contributions", 20);
