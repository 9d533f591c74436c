import { validate } from "class-validator";
import type { ClassType } from "type-graphql";
import { badInputs, type Fault } from "../../errors/app-error";
import { faultsOf, validationOptions } from "../validate-input";

/** What an address asks for, each name once or several times. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Reads what an address says; throws an error whose message says how the value is written. */
export type Parser = (text: string) => unknown;

/** What the address of a file takes besides whose it is. */
export interface AddressTakes<A extends object> {
  /** What it is the address of, for the sentence about a parameter that it has not: "export". */
  readonly what: string;
  /** `body` or `region`: the parameter that says whose it is. */
  readonly ownerName: string;
  readonly parsers: ReadonlyMap<string, Parser>;
  /** The rules of what the parsers read. */
  readonly Args: ClassType<A>;
}

/** The arguments that an address says. Throws BAD_USER_INPUT with every fault, those of names that it has not among them. */
export async function readAddress<A extends object>(
  { what, ownerName, parsers, Args }: AddressTakes<A>,
  parameters: Parameters,
): Promise<{ readonly ownerText: string | undefined; readonly args: A }> {
  const faults: Fault[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(parameters)) {
    const parse = name === ownerName ? (text: string) => text : parsers.get(name);
    const message = parse
      ? readOne(parse, given, name, values)
      : `The ${what} has no such parameter. It takes ${[ownerName, ...parsers.keys()].join(", ")}.`;
    if (message !== undefined) faults.push({ path: name, message });
  }
  const { [ownerName]: owner, ...own } = values;
  const args = Object.assign(new Args(), own);
  // A class without rules would be refused as one that nobody knows.
  const broken = parsers.size === 0 ? [] : await validate(args, validationOptions);
  const all = [...faults, ...faultsOf(broken)];
  if (all.length > 0) throw badInputs(all);
  return { ownerText: owner as string | undefined, args };
}

/** Reads one value; answers what is wrong with it. What is empty is not said. */
function readOne(parse: Parser, given: unknown, name: string, values: Record<string, unknown>): string | undefined {
  if (typeof given !== "string") return "Give this once.";
  if (given === "") return undefined;
  if (given.includes("\u0000")) return "The text holds a character that cannot be stored (U+0000).";
  try {
    values[name] = parse(given);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
