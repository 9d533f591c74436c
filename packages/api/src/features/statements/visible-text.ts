import { buildMessage, type ValidationArguments, ValidateBy } from "class-validator";
import { invisible, nameCharacter, visiblePart } from "./reading/invisible";

/**
 * What is wrong with a text that people read just as it was written: nothing in it can be seen, or something that cannot,
 * such as what turns the direction of the words around it. Line breaks may stay.
 */
export function hiddenFault(text: string): string | undefined {
  if (!/\P{M}/u.test(visiblePart(text))) return "Nothing in this can be seen.";
  const control = /\p{Cc}/u.exec(text.replace(/\r?\n/g, " "))?.[0];
  if (control) return `This holds a control character, ${nameCharacter(control)}. Take it out.`;
  const half = /\p{Cs}/u.exec(text)?.[0];
  if (half) return `This holds half of a character, ${nameCharacter(half)}. Take it out.`;
  const hidden = invisible.exec(text)?.[0];
  return hidden && `This holds an invisible character, ${nameCharacter(hidden)}. Take it out.`;
}

/** A rule of an input's text: all of it can be seen, and there is something to see. */
export function VisibleText(): PropertyDecorator {
  return ValidateBy({
    name: "visibleText",
    validator: {
      validate: (value) => typeof value !== "string" || hiddenFault(value) === undefined,
      defaultMessage: buildMessage((_, args?: ValidationArguments) => hiddenFault(String(args?.value)) ?? ""),
    },
  });
}
