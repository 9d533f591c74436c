import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Idempotent } from "../../graphql/idempotent";
import { Writing } from "../../graphql/parameters";
import { changeDecision } from "./change-decision";
import type { Decision } from "./decision.entity";
import { ChangeDecisionInput, DecisionPayload, DecisionVersionInput, RecordDecisionInput } from "./decision.inputs";
import { recordDecision } from "./record-decision";
import { removeDecision, restoreDecision } from "./remove-decision";

/** Decisions: who records them. */
@Resolver()
export class DecisionChangesResolver {
  @Change("meetings:write", { of: "meeting" })
  @Idempotent()
  @Mutation(() => DecisionPayload, {
    nullable: true,
    description:
      "Records what a meeting decided and how its seats voted. Without a quorum it is recorded all the same, and says so: see `quorate` and `quorum`.",
  })
  recordDecision(
    @Arg("input", () => RecordDecisionInput) input: RecordDecisionInput,
    @Writing() write: Write,
  ): Promise<Decision> {
    return recordDecision(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => DecisionPayload, {
    nullable: true,
    description: "Changes a decision. Votes that are given take the place of those on record.",
  })
  changeDecision(
    @Arg("input", () => ChangeDecisionInput) input: ChangeDecisionInput,
    @Writing() write: Write,
  ): Promise<Decision> {
    return changeDecision(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => DecisionPayload, {
    nullable: true,
    description: "Removes a decision that was recorded by mistake, with its votes.",
  })
  removeDecision(
    @Arg("input", () => DecisionVersionInput) input: DecisionVersionInput,
    @Writing() write: Write,
  ): Promise<Decision> {
    return removeDecision(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => DecisionPayload, {
    nullable: true,
    description: "Brings a removed decision back, with the votes that were removed with it.",
  })
  restoreDecision(
    @Arg("input", () => DecisionVersionInput) input: DecisionVersionInput,
    @Writing() write: Write,
  ): Promise<Decision> {
    return restoreDecision(write, input);
  }
}
