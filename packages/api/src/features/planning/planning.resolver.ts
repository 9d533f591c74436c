import { Arg, Args, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { CountsAs } from "../../graphql/counts-as";
import { Writing } from "../../graphql/parameters";
import { Group } from "../groups";
import type { Meeting } from "../meetings";
import { planMeetings } from "./plan-meetings";
import { MeetingDay, MeetingDaysArguments, MeetingsPayload, PlanMeetingsInput } from "./planning.types";
import { plannedDaysMax } from "./planning.words";
import { suggestDays } from "./suggest-days";

/** Meetings of groups that are still to come. */
@Resolver(() => Group)
export class PlanningResolver {
  @Change("meetings:write")
  @Mutation(() => MeetingsPayload, {
    nullable: true,
    description:
      "Plans meetings of a group, all of them or none. What is wrong with a day is told at `days.0`; sent again it is refused, since the group then meets on these days.",
  })
  planMeetings(
    @Arg("input", () => PlanMeetingsInput) input: PlanMeetingsInput,
    @Writing() write: Write,
  ): Promise<Meeting[]> {
    return planMeetings(write, input);
  }

  @CountsAs(plannedDaysMax)
  @FieldResolver(() => [MeetingDay], {
    description: `Days on which it could meet by a rhythm while it is there, the first ${plannedDaysMax} at the most.`,
  })
  meetingDays(@Root() group: Group, @Args(() => MeetingDaysArguments) args: MeetingDaysArguments): MeetingDay[] {
    return suggestDays(args, group);
  }
}
