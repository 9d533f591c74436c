import { buildMessage, type ValidationArguments, ValidateBy } from "class-validator";
import { hiddenFault } from "./visible-text";

/** Characters of a reason at the most, as the database counts them. */
const reasonMax = 500;

/**
 * A rule of an input's reason: something is said that everybody can see, in 500 characters at the most. Spaces around it do
 * not count.
 */
export function ReasonText(): PropertyDecorator {
  return ValidateBy({
    name: "reasonText",
    validator: {
      validate: (value) => faultOfReason(value) === undefined,
      defaultMessage: buildMessage((_, args?: ValidationArguments) => faultOfReason(args?.value) ?? ""),
    },
  });
}

function faultOfReason(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  const { length } = [...text];
  if (length < 1 || length > reasonMax) return `Say why, in ${reasonMax} characters at the most.`;
  return hiddenFault(text);
}
