/** Of a field `expectedVersion`: its description, and what is told of one that no row has. */
export const versionWords = {
  description: "The version that the change was made on; refused with CONFLICT where somebody was faster.",
  message: "A version is a number from 1.",
} as const;

/** Of a field `idempotencyKey`. */
export const keyWords = {
  description:
    "Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made.",
  message: "A key has 1 to 200 characters.",
} as const;
