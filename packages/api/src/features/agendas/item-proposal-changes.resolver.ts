import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import { acceptProposal, declineProposal } from "./answer-proposal";
import type { ItemProposal } from "./item-proposal.entity";
import {
  AcceptProposalInput,
  ChangeProposalInput,
  DeclineProposalInput,
  ItemProposalPayload,
  ProposalVersionInput,
  ProposeItemInput,
} from "./item-proposals.inputs";
import { changeProposal, proposeItem, restoreProposal, withdrawProposal } from "./propose-item";

/** Proposals: who makes them, and who answers them. */
@Resolver()
export class ItemProposalChangesResolver {
  @Change("items:own", { of: "group" })
  @Idempotent()
  @Mutation(() => ItemProposalPayload, {
    nullable: true,
    description: "Proposes an item for an agenda of a group, from a seat on it that you hold today.",
  })
  proposeItem(
    @Arg("input", () => ProposeItemInput) input: ProposeItemInput,
    @Writing() write: Write,
  ): Promise<ItemProposal> {
    return proposeItem(write, input);
  }

  @Change("items:own")
  @Mutation(() => ItemProposalPayload, {
    nullable: true,
    description: "Changes a proposal of your own that nobody has answered.",
  })
  changeProposal(
    @Arg("input", () => ChangeProposalInput) input: ChangeProposalInput,
    @Writing() write: Write,
  ): Promise<ItemProposal> {
    return changeProposal(write, input);
  }

  @Change("items:own")
  @Mutation(() => ItemProposalPayload, {
    nullable: true,
    description: "Withdraws a proposal of your own that nobody has answered.",
  })
  withdrawProposal(
    @Arg("input", () => ProposalVersionInput) input: ProposalVersionInput,
    @Writing() write: Write,
  ): Promise<ItemProposal> {
    return withdrawProposal(write, input);
  }

  @Change("items:own")
  @Mutation(() => ItemProposalPayload, {
    nullable: true,
    description: "Brings a proposal back that you have withdrawn.",
  })
  restoreProposal(
    @Arg("input", () => ProposalVersionInput) input: ProposalVersionInput,
    @Writing() write: Write,
  ): Promise<ItemProposal> {
    return restoreProposal(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => ItemProposalPayload, {
    nullable: true,
    description: "Makes an item of an agenda of a proposal.",
  })
  acceptProposal(
    @Arg("input", () => AcceptProposalInput) input: AcceptProposalInput,
    @Writing() write: Write,
  ): Promise<ItemProposal> {
    return acceptProposal(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => ItemProposalPayload, {
    nullable: true,
    description: "Says why a proposal is to be on no agenda.",
  })
  declineProposal(
    @Arg("input", () => DeclineProposalInput) input: DeclineProposalInput,
    @Writing() write: Write,
  ): Promise<ItemProposal> {
    return declineProposal(write, input);
  }
}
