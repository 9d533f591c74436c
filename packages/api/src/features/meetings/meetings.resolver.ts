import { Args, FieldResolver, Resolver, Root } from "type-graphql";
import { type Loaders, loadRequired } from "../../graphql/loaders";
import type { Page } from "../../graphql/lists/connection";
import { Loading } from "../../graphql/parameters";
import { bodiesLoader, Body } from "../bodies";
import { Group, groupLoader } from "../groups";
import { Meeting } from "./meeting.entity";
import { type MeetingArguments, meetingList } from "./meetings.list";
import { neighboursLoader } from "./meetings.loaders";

/** Meetings: what they lead to. */
@Resolver(() => Meeting)
export class MeetingsResolver {
  @FieldResolver(() => Group, {
    nullable: true,
    description: "The group that meets; null for a board that left and does not read it: see `groupName`.",
  })
  async group(@Root() { bodyId, groupId: id }: Meeting, @Loading() loaders: Loaders): Promise<Group | null> {
    return (await loaders.get(groupLoader).load({ bodyId, id })) ?? null;
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting of its group before it, cancelled ones left out.",
  })
  async previous(@Root() meeting: Meeting, @Loading() loaders: Loaders): Promise<Meeting | null> {
    return (await loaders.get(neighboursLoader).load(meeting)).previous;
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: "The meeting of its group after it, cancelled ones left out.",
  })
  async next(@Root() meeting: Meeting, @Loading() loaders: Loaders): Promise<Meeting | null> {
    return (await loaders.get(neighboursLoader).load(meeting)).next;
  }

  @FieldResolver(() => Body, { description: "The board or joint body that it is of." })
  body(@Root() { bodyId }: Meeting, @Loading() loaders: Loaders): Promise<Body> {
    return loadRequired(loaders.get(bodiesLoader), bodyId);
  }
}

/** A body's meetings. */
@Resolver(() => Body)
export class BodyMeetingsResolver {
  @FieldResolver(() => meetingList.Connection, {
    nullable: true,
    description:
      "The meetings of its groups, the latest first. Null for a body whose own rows the viewer does not read.",
  })
  meetings(
    @Root() { id }: Body,
    @Args(() => meetingList.Args) args: MeetingArguments,
    @Loading() loaders: Loaders,
  ): Promise<Page<Meeting> | null> {
    return meetingList.pageIfShown(loaders, id, args);
  }
}
