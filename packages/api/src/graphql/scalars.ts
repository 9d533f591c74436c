import { parseMoney, parsePeriod, PeriodError } from "@panboard/shared";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function defineTextScalar(name: string, description: string, parse: (text: string) => string): GraphQLScalarType {
  const read = (value: unknown): string => {
    if (typeof value !== "string") throw new GraphQLError(`${name} must be written as a string.`);
    return parse(value);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const writtenDay = /^\d{4}-\d{2}-\d{2}$/;
const keptYears = /^(19|20)/;

/** A day, as an ISO string; a Date would move it with the time zone. */
export const DateScalar = defineTextScalar("Date", "A day, written `2014-03-31`.", (text) => {
  try {
    const { kind, label } = parsePeriod(text);
    if (kind === "DATE") return label;
  } catch (error) {
    if (!(error instanceof PeriodError)) throw error;
  }
  const isWritten = writtenDay.test(text);
  throw new GraphQLError(
    isWritten && !keptYears.test(text)
      ? "A date lies in the years 1900 to 2099."
      : 'A date is written like "2014-03-31".',
  );
});

const writtenMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function readMoment(value: unknown): Date {
  const moment = new Date(typeof value === "string" && writtenMoment.test(value) ? value : Number.NaN);
  if (!Number.isNaN(moment.getTime()) && moment.getUTCFullYear() > 0) return moment;
  throw new GraphQLError('A moment is written like "2014-03-31T09:30:00.000Z".');
}

/** A moment, as an ISO string in UTC; read with any offset that is written out. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description: "A moment in UTC, written `2014-03-31T09:30:00.000Z`; one that is sent may have another offset.",
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: readMoment,
  parseLiteral: (node) => readMoment(node.kind === Kind.STRING ? node.value : undefined),
});

/** An exact decimal, as a string: JSON numbers are floats. */
export const DecimalScalar = defineTextScalar("Decimal", 'An exact decimal number, as a string: `"23.0"`.', (text) => {
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return text;
  throw new GraphQLError('A decimal is written like "23.5".');
});

/** Pounds and pence, exactly: what is finer than a penny is refused rather than rounded. */
export const MoneyScalar = defineTextScalar(
  "Money",
  'Pounds and pence, as a string without a sign for pounds: `"215899.00"`. A third decimal is refused.',
  (text) => {
    const parsed = parseMoney(text);
    if ("fault" in parsed) throw new GraphQLError(parsed.fault);
    if (/[^-\d.]/.test(text)) throw new GraphQLError('Money is written without £ and commas, such as "1250.50".');
    return parsed.amount;
  },
);

/** A financial year, April to March. */
export const FinancialYearScalar = defineTextScalar(
  "FinancialYear",
  "A financial year from 1 April to 31 March, written `2013-14`.",
  (text) => {
    try {
      const { kind, label } = parsePeriod(text);
      if (kind === "FINANCIAL_YEAR") return label;
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error;
    }
    throw new GraphQLError('A financial year is written like "2013-14".');
  },
);

/** Checked where it is used, so that the refusal can name the argument. */
export const PeriodLabelScalar = defineTextScalar(
  "PeriodLabel",
  "A financial year `2013-14`, a half `2013-14 H1`, a quarter `2013-14 Q4` (January to March), a month `2014-03` (`2011-M12` where it would read as a year), or a date `2014-03-31`.",
  (text) => text.slice(0, 100),
);

/** Without spaces around; checked where it is used, so that the refusal can name the field. Longer than any may be is cut. */
export const EmailAddressScalar = defineTextScalar(
  "EmailAddress",
  "An e-mail address, written `name@example.com`.",
  (text) => text.trim().slice(0, 255),
);
