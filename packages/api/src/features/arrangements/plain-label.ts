import { buildMessage, ValidateBy } from "class-validator";

/** What spreadsheets take for the beginning of a formula, in full width too, and characters that nobody sees. */
const formula = /^[=+\-@]/;
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u;

/** A rule of a text of one line that is listed and exported: it can be seen, and no spreadsheet runs it. */
export function PlainLabel(): PropertyDecorator {
  return ValidateBy({
    name: "plainLabel",
    validator: {
      validate: (value) =>
        typeof value !== "string" ||
        (value.trim() !== "" && !unseen.test(value) && !formula.test(value.trimStart().normalize("NFKC"))),
      defaultMessage: buildMessage(() => "Write it on one line that does not begin with =, +, - or @."),
    },
  });
}
