import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import { Action } from "./action.entity";
import {
  ActionPayload,
  ActionVersionInput,
  ChangeActionInput,
  RaiseActionInput,
  SetActionStatusInput,
} from "./action.inputs";
import { changeAction, setActionStatus } from "./change-action";
import { raiseAction } from "./raise-action";
import { restoreAction } from "./restore-action";

/** Actions: who raises and who keeps them. */
@Resolver()
export class ActionChangesResolver {
  @Change("actions:raise", { of: "meeting" })
  @Idempotent()
  @Mutation(() => ActionPayload, {
    nullable: true,
    description: "Raises an action of a meeting: what is to be done, by whom, and by when.",
  })
  raiseAction(@Arg("input", () => RaiseActionInput) input: RaiseActionInput, @Writing() write: Write): Promise<Action> {
    return raiseAction(write, input);
  }

  @Change("actions:write")
  @Mutation(() => ActionPayload, {
    nullable: true,
    description: "Changes what is to be done, by whom and by when.",
  })
  changeAction(
    @Arg("input", () => ChangeActionInput) input: ChangeActionInput,
    @Writing() write: Write,
  ): Promise<Action> {
    return changeAction(write, input);
  }

  @Change("actions:write")
  @Mutation(() => ActionPayload, {
    nullable: true,
    description: "Says how an action stands. One that is opened again has no outcome.",
  })
  setActionStatus(
    @Arg("input", () => SetActionStatusInput) input: SetActionStatusInput,
    @Writing() write: Write,
  ): Promise<Action> {
    return setActionStatus(write, input);
  }

  @Change("actions:write")
  @Mutation(() => ActionPayload, { nullable: true, description: "Removes an action that was raised by mistake." })
  removeAction(
    @Arg("input", () => ActionVersionInput) { id, expectedVersion }: ActionVersionInput,
    @Writing() write: Write,
  ): Promise<Action> {
    return write.repo(Action).remove(id, expectedVersion);
  }

  @Change("actions:write")
  @Mutation(() => ActionPayload, { nullable: true, description: "Brings a removed action back." })
  restoreAction(
    @Arg("input", () => ActionVersionInput) input: ActionVersionInput,
    @Writing() write: Write,
  ): Promise<Action> {
    return restoreAction(write, input);
  }
}
