import { Arg, Int } from "type-graphql";
import { pageDefault, pageMax } from "./pages";

/** The argument `first` of a list: rows of a page. */
export function First(): ParameterDecorator {
  return Arg("first", () => Int, {
    defaultValue: pageDefault,
    description: `Rows of a page, ${pageMax} at most.`,
  }) as ParameterDecorator;
}

/** The argument `after` of a list: where the page before ended. */
export function After(): ParameterDecorator {
  return Arg("after", () => String, {
    nullable: true,
    description: "`endCursor` of the page before.",
  }) as ParameterDecorator;
}
