import { Arg, Args, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import type { Page } from "../../graphql/lists/connection";
import type { Loaders } from "../../graphql/loaders";
import { Loading, Writing } from "../../graphql/parameters";
import { Body } from "../bodies";
import { BudgetPublication } from "./budget-publication.entity";
import { BudgetPublicationPayload, PublishBudgetInput, WithdrawBudgetInput } from "./publications.inputs";
import { type BudgetPublicationArguments, budgetPublicationList } from "./publications.list";
import { publishBudget, withdrawBudget } from "./publish-budget";

/** Publications of years: who makes them and takes them back. */
@Resolver(() => BudgetPublication)
export class BudgetPublicationsResolver {
  @Change("money:publish")
  @Idempotent()
  @Mutation(() => BudgetPublicationPayload, {
    nullable: true,
    description:
      "Publishes a body’s money for a year to everybody of the region, as it is now: all its lines with payers, amounts and how they stand, what sources print, adjustments, and the reserve with its named parts. What was published of the year before is replaced; what is changed afterwards is not published until this is done again.",
  })
  publishBudget(
    @Arg("input", () => PublishBudgetInput) input: PublishBudgetInput,
    @Writing() write: Write,
  ): Promise<BudgetPublication> {
    return publishBudget(write, input);
  }

  @Change("money:publish")
  @Mutation(() => BudgetPublicationPayload, {
    nullable: true,
    description: "Withdraws what a body has published of a year; an earlier publication does not stand again.",
  })
  withdrawBudget(
    @Arg("input", () => WithdrawBudgetInput) input: WithdrawBudgetInput,
    @Writing() write: Write,
  ): Promise<BudgetPublication> {
    return withdrawBudget(write, input);
  }
}

/** What a body has published of its years. */
@Resolver(() => Body)
export class BodyBudgetPublicationsResolver {
  @FieldResolver(() => budgetPublicationList.Connection, {
    nullable: true,
    description:
      "All that it published of its years, replaced and withdrawn ones too, the latest first. Null for a body whose money the viewer does not read.",
  })
  budgetPublications(
    @Root() { id }: Body,
    @Args(() => budgetPublicationList.Args) args: BudgetPublicationArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<BudgetPublication> | null> {
    return budgetPublicationList.pageIfShown(loaders, id, args);
  }
}
