import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import { addGroup } from "./add-group";
import { changeGroup } from "./change-group";
import { Group } from "./group.entity";
import { type GroupSuccession } from "./group-succession.entity";
import { GroupSuccessionPayload, GroupSuccessionVersionInput, SucceedGroupInput } from "./group-successions.inputs";
import { AddGroupInput, ChangeGroupInput, GroupPayload, GroupVersionInput } from "./groups.inputs";
import { removeGroup, restoreGroup } from "./remove-group";
import { removeGroupSuccession, restoreGroupSuccession } from "./restore-succession";
import { setTermsOfReference } from "./set-terms";
import { succeedGroup } from "./succeed-group";
import { SetTermsOfReferenceInput, TermsOfReferencePayload } from "./terms.inputs";
import { type TermsOfReference } from "./terms-of-reference.entity";

/** Groups: who keeps them. */
@Resolver(() => Group)
export class GroupChangesResolver {
  @Change("groups:write")
  @Idempotent()
  @Mutation(() => GroupPayload, {
    nullable: true,
    description: "Adds a group to a board or joint body, with what it reports to from its first day.",
  })
  addGroup(@Arg("input", () => AddGroupInput) input: AddGroupInput, @Writing() write: Write): Promise<Group> {
    return addGroup(write, input);
  }

  @Change("groups:write")
  @Mutation(() => GroupPayload, {
    nullable: true,
    description:
      "Changes what a group says, and its days. An end is refused while groups report to it after that day, or seats on it or their holders begin after it.",
  })
  changeGroup(@Arg("input", () => ChangeGroupInput) input: ChangeGroupInput, @Writing() write: Write): Promise<Group> {
    return changeGroup(write, input);
  }

  @Change("groups:write")
  @Mutation(() => GroupPayload, {
    nullable: true,
    description:
      "Removes a group that was entered by mistake, and with it what it reported to. Refused where groups report to it, or it has seats or successions; a group that is over has a last day instead.",
  })
  removeGroup(
    @Arg("input", () => GroupVersionInput) input: GroupVersionInput,
    @Writing() write: Write,
  ): Promise<Group> {
    return removeGroup(write, input);
  }

  @Change("groups:write")
  @Mutation(() => GroupPayload, {
    nullable: true,
    description: "Brings a removed group back, with what it reported to when it was removed.",
  })
  restoreGroup(
    @Arg("input", () => GroupVersionInput) input: GroupVersionInput,
    @Writing() write: Write,
  ): Promise<Group> {
    return restoreGroup(write, input);
  }

  @Change("groups:write", { of: "group" })
  @Idempotent()
  @Mutation(() => TermsOfReferencePayload, {
    nullable: true,
    description: "Stores the next version of a group’s terms of reference; the earlier ones stay.",
  })
  setTermsOfReference(
    @Arg("input", () => SetTermsOfReferenceInput) input: SetTermsOfReferenceInput,
    @Writing() write: Write,
  ): Promise<TermsOfReference> {
    return setTermsOfReference(write, input);
  }

  @Change("groups:write")
  @Idempotent()
  @Mutation(() => GroupPayload, {
    nullable: true,
    description:
      "Says that groups took over from others: a merger, a split, or one in the place of another. Predecessors without an end end the day before. Answers the first successor, whose `successions` tell of all.",
  })
  succeedGroup(
    @Arg("input", () => SucceedGroupInput) input: SucceedGroupInput,
    @Writing() write: Write,
  ): Promise<Group> {
    return succeedGroup(write, input);
  }

  @Change("groups:write")
  @Mutation(() => GroupSuccessionPayload, {
    nullable: true,
    description: "Takes back that a group took over from another. What ended for it stays ended.",
  })
  removeGroupSuccession(
    @Arg("input", () => GroupSuccessionVersionInput) input: GroupSuccessionVersionInput,
    @Writing() write: Write,
  ): Promise<GroupSuccession> {
    return removeGroupSuccession(write, input);
  }

  @Change("groups:write")
  @Mutation(() => GroupSuccessionPayload, { nullable: true, description: "Brings a removed succession back." })
  restoreGroupSuccession(
    @Arg("input", () => GroupSuccessionVersionInput) input: GroupSuccessionVersionInput,
    @Writing() write: Write,
  ): Promise<GroupSuccession> {
    return restoreGroupSuccession(write, input);
  }
}
