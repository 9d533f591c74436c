/** Rows of a page where a client names no number. */
export const pageDefault = 50;
/** Rows of a page at the most. */
export const pageMax = 200;
