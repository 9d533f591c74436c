import { buildMessage, ValidateBy } from "class-validator";

/** A rule of an input's day: where the day in another field is given as well, it is not before that. */
export function NotBefore(first: string): PropertyDecorator {
  return ValidateBy({
    name: "notBefore",
    validator: {
      validate: (value, context) => {
        const other = (context?.object as Record<string, unknown> | undefined)?.[first];
        return typeof value !== "string" || typeof other !== "string" || value >= other;
      },
      defaultMessage: buildMessage(() => "The last day is before the first."),
    },
  });
}
