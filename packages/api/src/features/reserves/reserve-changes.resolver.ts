import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import { addAppropriation } from "./add-appropriation";
import { addReserve } from "./add-reserve";
import { Appropriation } from "./appropriation.entity";
import { AddAppropriationInput, AppropriationPayload, AppropriationVersionInput } from "./appropriation.inputs";
import { changeReserve } from "./change-reserve";
import { removeAppropriation, restoreAppropriation } from "./remove-appropriation";
import { removeReserve, restoreReserve } from "./remove-reserve";
import { Reserve } from "./reserve.entity";
import { AddReserveInput, ChangeReserveInput, ReservePayload, ReserveVersionInput } from "./reserve.inputs";

/** Named reserves: who keeps them. */
@Resolver(() => Reserve)
export class ReserveChangesResolver {
  @Change("money:write")
  @Idempotent()
  @Mutation(() => ReservePayload, {
    nullable: true,
    description: "Adds a part of a body’s reserve that is set aside for something; nothing is in it yet.",
  })
  addReserve(@Arg("input", () => AddReserveInput) input: AddReserveInput, @Writing() write: Write): Promise<Reserve> {
    return addReserve(write, input);
  }

  @Change("money:write")
  @Mutation(() => ReservePayload, {
    nullable: true,
    description: "Changes the name or the purpose of a named reserve; what is published keeps the name it had.",
  })
  changeReserve(
    @Arg("input", () => ChangeReserveInput) input: ChangeReserveInput,
    @Writing() write: Write,
  ): Promise<Reserve> {
    return changeReserve(write, input);
  }

  @Change("money:write")
  @Mutation(() => ReservePayload, {
    nullable: true,
    description: "Removes a named reserve that was entered by mistake: refused while an appropriation is of it.",
  })
  removeReserve(
    @Arg("input", () => ReserveVersionInput) input: ReserveVersionInput,
    @Writing() write: Write,
  ): Promise<Reserve> {
    return removeReserve(write, input);
  }

  @Change("money:write")
  @Mutation(() => ReservePayload, { nullable: true, description: "Brings a removed named reserve back." })
  restoreReserve(
    @Arg("input", () => ReserveVersionInput) input: ReserveVersionInput,
    @Writing() write: Write,
  ): Promise<Reserve> {
    return restoreReserve(write, input);
  }
}

/** What is put into named reserves and taken out: who keeps that. */
@Resolver(() => Appropriation)
export class AppropriationChangesResolver {
  @Change("money:write", { of: "reserve" })
  @Idempotent()
  @Mutation(() => AppropriationPayload, {
    nullable: true,
    description:
      "Puts money into a named reserve in an open year, or takes it out. No more is taken out than the reserve holds on that day and on every later one, and nothing changes what a closed year after it set aside. More may be set aside than the whole reserve comes to: the year’s `unallocated` is then below zero.",
  })
  addAppropriation(
    @Arg("input", () => AddAppropriationInput) input: AddAppropriationInput,
    @Writing() write: Write,
  ): Promise<Appropriation> {
    return addAppropriation(write, input);
  }

  @Change("money:write")
  @Mutation(() => AppropriationPayload, {
    nullable: true,
    description:
      "Removes an appropriation of an open year. What was put in can’t be removed once it was taken out again.",
  })
  removeAppropriation(
    @Arg("input", () => AppropriationVersionInput) input: AppropriationVersionInput,
    @Writing() write: Write,
  ): Promise<Appropriation> {
    return removeAppropriation(write, input);
  }

  @Change("money:write")
  @Mutation(() => AppropriationPayload, {
    nullable: true,
    description: "Brings a removed appropriation back, if the reserve still holds what it takes out.",
  })
  restoreAppropriation(
    @Arg("input", () => AppropriationVersionInput) input: AppropriationVersionInput,
    @Writing() write: Write,
  ): Promise<Appropriation> {
    return restoreAppropriation(write, input);
  }
}
