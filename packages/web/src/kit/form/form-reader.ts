import type { PeriodKind } from "@panboard/shared";
import {
  type FieldRead,
  fieldReads,
  type FileLimits,
  type MoneyLimits,
  type PercentageLimits,
  type ReadFault,
  type ReadSource,
  type TextLimits,
  type WholeNumberLimits,
} from "./field-reads";

/** A fault at a field of this name; a name without a field stands in the summary alone. */
export interface NamedFault extends ReadFault {
  readonly name: string;
}

/** Reads fields by name. `TEmpty` is what an empty field gives, besides a fault where it may not be empty. */
export interface FieldReader<TEmpty> {
  /** The text without spaces around. */
  text(name: string, limits?: TextLimits): string | TEmpty;
  /** 0 or more unless said. */
  wholeNumber(name: string, limits?: WholeNumberLimits): number | TEmpty;
  /** Pounds as an exact decimal, "1250.50"; 0 or more unless said. */
  money(name: string, limits?: MoneyLimits): string | TEmpty;
  /** An exact decimal, "87.5"; 0 to 100 unless said. */
  percentage(name: string, limits?: PercentageLimits): string | TEmpty;
  /** An ISO date, "2024-03-31". */
  date(name: string): string | TEmpty;
  /** A period's label, "2013-14 Q1", of one of these kinds. */
  period(name: string, kinds?: readonly PeriodKind[]): string | TEmpty;
  /** The value of what was chosen, one of these where they are given. */
  choice<T extends string = string>(name: string, allowed?: readonly T[]): T | TEmpty;
  yesNo(name: string): boolean | TEmpty;
  file(name: string, limits?: FileLimits): File | TEmpty;
}

/** What `read` makes the mutation's input of. */
export interface FormReader extends FieldReader<never> {
  /** The same, of fields that may be left empty: those give null. */
  readonly optional: FieldReader<null>;
  /** The key under which the change is made once, however often it is sent. New after each success. */
  idempotencyKey(): string;
}

/** A reader that adds what is wrong to `faults`, once a field, and reads on. */
export function createReader(
  sourceOf: (name: string) => ReadSource,
  idempotencyKey: string,
  faults: NamedFault[],
): FormReader {
  const refuse = <T>(name: string, { placeholder }: FieldRead<T>, fault: ReadFault): T => {
    if (!faults.some((other) => other.name === name)) faults.push({ ...fault, name });
    return placeholder;
  };
  const filled = <T>(name: string, field: FieldRead<T>): T => {
    const answer = field.read();
    return "fault" in answer ? refuse(name, field, answer.fault) : answer.value;
  };
  const required = <T>(name: string, field: FieldRead<T>): T =>
    field.isEmpty ? refuse(name, field, { text: field.ask }) : filled(name, field);
  const optional = <T>(name: string, field: FieldRead<T>): T | null => (field.isEmpty ? null : filled(name, field));
  return {
    ...readFields<never>(sourceOf, required),
    optional: readFields<null>(sourceOf, optional),
    idempotencyKey: () => idempotencyKey,
  };
}

function readFields<TEmpty>(
  sourceOf: (name: string) => ReadSource,
  take: <T>(name: string, field: FieldRead<T>) => T | TEmpty,
): FieldReader<TEmpty> {
  return {
    text: (name, limits) => take(name, fieldReads.text(sourceOf(name), limits)),
    wholeNumber: (name, limits) => take(name, fieldReads.wholeNumber(sourceOf(name), limits)),
    money: (name, limits) => take(name, fieldReads.money(sourceOf(name), limits)),
    percentage: (name, limits) => take(name, fieldReads.percentage(sourceOf(name), limits)),
    date: (name) => take(name, fieldReads.date(sourceOf(name))),
    period: (name, kinds) => take(name, fieldReads.period(sourceOf(name), kinds)),
    choice: (name, allowed) => take(name, fieldReads.choice(sourceOf(name), allowed)),
    yesNo: (name) => take(name, fieldReads.yesNo(sourceOf(name))),
    file: (name, limits) => take(name, fieldReads.file(sourceOf(name), limits)),
  };
}
