import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Writing } from "../../graphql/parameters";
import { dayInLondon } from "../statements";
import { importMoney, type MoneyImport } from "./import-money";
import { ImportMoneyInput, MoneyImportPayload } from "./import-money.types";

/** Files of lines of money. */
@Resolver()
export class MoneyLinesResolver {
  @Change("money:write")
  @Mutation(() => MoneyImportPayload, {
    nullable: true,
    description:
      "Imports a file of contributions, other income and expenditure: all or nothing, safe to run twice, with a preview. Rows are matched by year and name.",
  })
  importMoney(
    @Arg("input", () => ImportMoneyInput) input: ImportMoneyInput,
    @Writing() write: Write,
  ): Promise<MoneyImport> {
    return importMoney(write, input, dayInLondon(new Date()));
  }
}
