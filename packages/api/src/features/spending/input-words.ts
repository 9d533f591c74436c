/** What is told of a line's name that is too long, or none. */
export const lineWords = { message: "A line has 1 to 200 characters." };
/** The same of a reason. */
export const reasonWords = { message: "A reason has 500 characters at the most." };
/** The same of a purpose. */
export const purposeWords = { message: "A purpose has 500 characters at the most." };
/** The same of a note. */
export const noteWords = { message: "A note has 1,000 characters at the most." };
