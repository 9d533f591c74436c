import { buildMessage, ValidateBy } from "class-validator";

/** Characters of a reason at the most, as the database counts them. */
const reasonMax = 500;

/** A rule of an input's reason: something is said, in 500 characters at the most. Spaces around it do not count. */
export function ReasonText(): PropertyDecorator {
  return ValidateBy({
    name: "reasonText",
    validator: {
      validate: (value) => {
        const length = typeof value === "string" ? [...value.trim()].length : 0;
        return length >= 1 && length <= reasonMax;
      },
      defaultMessage: buildMessage(() => `Say why, in ${reasonMax} characters at the most.`),
    },
  });
}
