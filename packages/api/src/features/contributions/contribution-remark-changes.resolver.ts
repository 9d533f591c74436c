import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import type { ContributionRemark } from "./contribution-remark.entity";
import {
  ContributionRemarkPayload,
  ContributionRemarkVersionInput,
  RemarkOnContributionInput,
} from "./contribution-remark.inputs";
import { remarkOnContribution, removeRemark, restoreRemark } from "./remark-on-contribution";

/** Remarks on contributions: who makes them. */
@Resolver()
export class ContributionRemarkChangesResolver {
  @Change("contributions:remark", { of: "contribution" })
  @Idempotent()
  @Mutation(() => ContributionRemarkPayload, {
    nullable: true,
    description:
      "Says something about a contribution, of a closed year as well: the board, or the agency that pays it.",
  })
  remarkOnContribution(
    @Arg("input", () => RemarkOnContributionInput) input: RemarkOnContributionInput,
    @Writing() write: Write,
  ): Promise<ContributionRemark> {
    return remarkOnContribution(write, input);
  }

  @Change("contributions:remark")
  @Mutation(() => ContributionRemarkPayload, {
    nullable: true,
    description: "Removes a remark: the board any, an agency’s people one of their agency.",
  })
  removeRemark(
    @Arg("input", () => ContributionRemarkVersionInput) input: ContributionRemarkVersionInput,
    @Writing() write: Write,
  ): Promise<ContributionRemark> {
    return removeRemark(write, input);
  }

  @Change("contributions:remark")
  @Mutation(() => ContributionRemarkPayload, {
    nullable: true,
    description: "Brings a removed remark back; what the board took away, the board alone.",
  })
  restoreRemark(
    @Arg("input", () => ContributionRemarkVersionInput) input: ContributionRemarkVersionInput,
    @Writing() write: Write,
  ): Promise<ContributionRemark> {
    return restoreRemark(write, input);
  }
}
