import { buildMessage, ValidateBy } from "class-validator";

/** What spreadsheets take for the beginning of a formula; full width forms are compared as their plain ones. */
const formula = /^[=+\-@]/;
/** Printed names begin with `+` and `-` as well, so of them only what runs a formula for certain is refused. */
const certainFormula = /^(?:[=@]|-$)/;
/** Characters that nobody sees, that turn the direction of others, or that begin a new line. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Whether a text can be seen on one line and does not begin as a formula does. Of an empty one the rule of its length tells. */
function isPlain(value: unknown, forbidden: RegExp): boolean {
  if (typeof value !== "string" || value === "") return true;
  return value.trim() !== "" && !unseen.test(value) && !forbidden.test(value.normalize("NFKC").trim());
}

/** What `PlainLabel` asks of a text, for one that is no field of an input. */
export function isPlainLabel(text: string): boolean {
  return isPlain(text, formula);
}

/** The same of what `PrintedLabel` asks. */
export function isPrintedLabel(text: string): boolean {
  return isPlain(text, certainFormula);
}

function plain(name: string, forbidden: RegExp, message: string): PropertyDecorator {
  return ValidateBy({
    name,
    validator: { validate: (value) => isPlain(value, forbidden), defaultMessage: buildMessage(() => message) },
  });
}

/** A rule of a text of one line that is listed and exported: it can be seen, and no spreadsheet runs it. */
export function PlainLabel(): PropertyDecorator {
  return plain(
    "plainLabel",
    formula,
    "Write it on one line, without hidden characters, and begin it with none of =, +, - and @.",
  );
}

/** The same of a name that is kept as a report prints it, where a sign in front may be the report's own. */
export function PrintedLabel(): PropertyDecorator {
  return plain(
    "printedLabel",
    certainFormula,
    "Write it on one line, without hidden characters, that does not begin with = or @ and is more than a -.",
  );
}
