import { Arg, Authorized, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Read } from "../../db/read";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import { Loading, Reading } from "../../graphql/parameters";
import { agenciesLoader, Agency } from "../agencies";
import { bodiesLoader, Body } from "../bodies";
import { compareFinances } from "./compare-finances";
import { CompareFinancesInput } from "./finances.inputs";
import { BoardFinances, FinanceComparison, PartOnBoard, PayerFinances } from "./finances.types";

/** Money side by side. */
@Resolver(() => FinanceComparison)
export class FinanceComparisonsResolver {
  @Authorized("published:read")
  @Query(() => FinanceComparison, {
    description:
      "What the boards of a region have published of their money, side by side. Years that a board has not published are not in it, for the board’s own people neither. What is not stated is null, never zero.",
  })
  compareFinances(
    @Arg("input", () => CompareFinancesInput) input: CompareFinancesInput,
    @Reading() read: Read,
  ): Promise<FinanceComparison> {
    return compareFinances(read, input);
  }
}

/** A board's row in a comparison. */
@Resolver(() => BoardFinances)
export class BoardFinancesResolver {
  @FieldResolver(() => Body, { description: "The board." })
  body(@Root() { bodyId }: BoardFinances, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** A payer's row in a comparison. */
@Resolver(() => PayerFinances)
export class PayerFinancesResolver {
  @FieldResolver(() => Agency, {
    nullable: true,
    description: "The agency; null of a group of payers, and of a printed name.",
  })
  agency(@Root() { agencyId }: PayerFinances, @Loading() loaders: Loaders): Promise<Agency> | null {
    return agencyId === null ? null : loadRequired(loaders.get(agenciesLoader), agencyId);
  }
}

/** A part of what a board published. */
@Resolver(() => PartOnBoard)
export class PartsOnBoardsResolver {
  @FieldResolver(() => Body, { description: "The board." })
  body(@Root() { bodyId }: PartOnBoard, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}
