import { Arg, Mutation, Resolver } from "type-graphql";
import type { Write } from "../../db/write";
import { Change } from "../../graphql/change";
import { Writing } from "../../graphql/parameters";
import { cancelMeeting, reinstateMeeting } from "./cancel-meeting";
import { changeMeeting } from "./change-meeting";
import { Meeting } from "./meeting.entity";
import {
  CancelMeetingInput,
  ChangeMeetingInput,
  MeetingPayload,
  MeetingVersionInput,
  MoveMeetingInput,
} from "./meetings.inputs";
import { moveMeeting } from "./move-meeting";
import { removeMeeting, restoreMeeting } from "./remove-meeting";

/** Meetings: who keeps them. */
@Resolver(() => Meeting)
export class MeetingChangesResolver {
  @Change("meetings:write")
  @Mutation(() => MeetingPayload, {
    nullable: true,
    description: "Changes what a meeting is called, when on its day it is, and where.",
  })
  changeMeeting(
    @Arg("input", () => ChangeMeetingInput) input: ChangeMeetingInput,
    @Writing() write: Write,
  ): Promise<Meeting> {
    return changeMeeting(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => MeetingPayload, {
    nullable: true,
    description:
      "Moves a meeting to another day, with all that hangs from it; `movedFrom` keeps the day that it was first planned for.",
  })
  moveMeeting(
    @Arg("input", () => MoveMeetingInput) input: MoveMeetingInput,
    @Writing() write: Write,
  ): Promise<Meeting> {
    return moveMeeting(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => MeetingPayload, {
    nullable: true,
    description: "Says that a meeting does not take place. It stays on record and in calendars, as cancelled.",
  })
  cancelMeeting(
    @Arg("input", () => CancelMeetingInput) input: CancelMeetingInput,
    @Writing() write: Write,
  ): Promise<Meeting> {
    return cancelMeeting(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => MeetingPayload, {
    nullable: true,
    description: "Says that a cancelled meeting takes place after all.",
  })
  reinstateMeeting(
    @Arg("input", () => MeetingVersionInput) input: MeetingVersionInput,
    @Writing() write: Write,
  ): Promise<Meeting> {
    return reinstateMeeting(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => MeetingPayload, {
    nullable: true,
    description:
      "Removes a meeting that was entered by mistake. Refused while attendance, items or anything else of it is on record.",
  })
  removeMeeting(
    @Arg("input", () => MeetingVersionInput) input: MeetingVersionInput,
    @Writing() write: Write,
  ): Promise<Meeting> {
    return removeMeeting(write, input);
  }

  @Change("meetings:write")
  @Mutation(() => MeetingPayload, { nullable: true, description: "Brings a removed meeting back." })
  restoreMeeting(
    @Arg("input", () => MeetingVersionInput) input: MeetingVersionInput,
    @Writing() write: Write,
  ): Promise<Meeting> {
    return restoreMeeting(write, input);
  }
}
