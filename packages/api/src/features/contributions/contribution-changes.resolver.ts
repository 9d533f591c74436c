import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import { addContribution } from "./add-contribution";
import { changeContribution } from "./change-contribution";
import type { Contribution } from "./contribution.entity";
import {
  AddContributionInput,
  ChangeContributionInput,
  ContributionPayload,
  ContributionVersionInput,
  SetContributionStatusInput,
} from "./contribution.inputs";
import { removeContribution, restoreContribution } from "./remove-contribution";
import { setContributionStatus } from "./set-contribution-status";

/** Contributions: who keeps them. */
@Resolver()
export class ContributionChangesResolver {
  @Change("money:write")
  @Idempotent()
  @Mutation(() => ContributionPayload, {
    nullable: true,
    description: "Adds what an agency or another payer pays towards an open year, or gives in kind.",
  })
  addContribution(
    @Arg("input", () => AddContributionInput) input: AddContributionInput,
    @Writing() write: Write,
  ): Promise<Contribution> {
    return addContribution(write, input);
  }

  @Change("money:write")
  @Mutation(() => ContributionPayload, {
    nullable: true,
    description: "Changes a contribution of an open year. Its history keeps each amount that it had.",
  })
  changeContribution(
    @Arg("input", () => ChangeContributionInput) input: ChangeContributionInput,
    @Writing() write: Write,
  ): Promise<Contribution> {
    return changeContribution(write, input);
  }

  @Change("money:write")
  @Mutation(() => ContributionPayload, {
    nullable: true,
    description:
      "Removes a contribution that was entered by mistake, of an open year. Refused while it has an invoice, a receipt or a remark.",
  })
  removeContribution(
    @Arg("input", () => ContributionVersionInput) input: ContributionVersionInput,
    @Writing() write: Write,
  ): Promise<Contribution> {
    return removeContribution(write, input);
  }

  @Change("money:write")
  @Mutation(() => ContributionPayload, {
    nullable: true,
    description: "Brings a removed contribution back, with its history. Refused in a closed year.",
  })
  restoreContribution(
    @Arg("input", () => ContributionVersionInput) input: ContributionVersionInput,
    @Writing() write: Write,
  ): Promise<Contribution> {
    return restoreContribution(write, input);
  }

  @Change("money:write")
  @Mutation(() => ContributionPayload, {
    nullable: true,
    description:
      "Says how a contribution of an open year stands from a day on. A mistake is corrected by another status.",
  })
  setContributionStatus(
    @Arg("input", () => SetContributionStatusInput) input: SetContributionStatusInput,
    @Writing() write: Write,
  ): Promise<Contribution> {
    return setContributionStatus(write, input);
  }
}
